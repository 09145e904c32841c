import { EventEmitter, workspace } from 'vscode';
import type { Event, ExtensionContext } from 'vscode';
import type { LookUpHit } from '../../server/src/lsp/protocol';
import { clientOptions, tellTrust } from './client';
import type { CreateClient } from './client';
import { registerCommands } from './commands';
import { createDoctor, setUpScheme } from './doctor';
import { showEvidence, type EvidenceView } from './evidenceView';
import { announceSchemes } from './drafts';
import { answerForFiles } from './files';
import { offerPeace } from './neighbours';
import { createQuiet } from './quiet';
import { createReporter } from './report';
import { createExplainer, explanationScheme } from './explain';
import { requestsTo } from './requests';
import { sourceDocuments, sourceScheme } from './sourceDocument';
import { showStatus } from './status';
import type { Statuses } from './status';

/** What other extensions, and the tests, may listen to. */
export interface EvidenceLint {
  readonly statuses: Pick<Statuses, 'of' | 'onDidChange'>;
  /** What the evidence view shows. */
  readonly evidence: EvidenceView['provider'];
  /** Each list of figures that Look Up Figure shows, with what was searched for. */
  readonly onDidListFigures: Event<{ readonly query: string; readonly hits: readonly LookUpHit[] }>;
}

/** The one activation of both mains. */
export async function activateWith(
  context: ExtensionContext,
  createClient: CreateClient,
): Promise<EvidenceLint> {
  const explainer = createExplainer();
  const quiet = createQuiet();
  const client = createClient(context, clientOptions(quiet.middleware));
  const doctor = createDoctor(requestsTo(client), context);
  const reporter = createReporter();
  const listed = new EventEmitter<{ query: string; hits: readonly LookUpHit[] }>();
  const statuses = showStatus(client);
  const evidence = showEvidence(requestsTo(client), statuses);
  context.subscriptions.push(
    client,
    listed,
    statuses,
    explainer,
    doctor,
    reporter,
    quiet,
    evidence,
    offerPeace(),
    tellTrust(client),
    ...answerForFiles(client),
    workspace.registerTextDocumentContentProvider(setUpScheme, doctor.provider),
    workspace.registerTextDocumentContentProvider(explanationScheme, explainer.provider),
    workspace.registerTextDocumentContentProvider(sourceScheme, sourceDocuments(requestsTo(client))),
    ...registerCommands(
      client,
      explainer,
      doctor,
      reporter,
      (query, hits) => listed.fire({ query, hits }),
      context,
    ),
  );
  void announceSchemes();
  quiet.follow(client);
  // The client tells the writer itself where the server does not start; the commands then still offer to restart it.
  await client.start().catch(() => undefined);
  return { statuses, evidence: evidence.provider, onDidListFigures: listed.event };
}
