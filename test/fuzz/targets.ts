import type { Target } from './target';
import { bibliographyTargets } from './targets/bibliographies';
import { citationsTarget } from './targets/citations';
import { configurationTarget } from './targets/configuration';
import { draftsTarget } from './targets/drafts';
import { figuresTarget } from './targets/figures';
import { fileTargets } from './targets/tables';
import { markdownTarget } from './targets/markdown';
import { packingTarget } from './targets/packing';
import { pdfLayoutTarget, pdfTarget } from './targets/pdf';
import { protocolTarget } from './targets/protocol';
import { serviceTarget } from './targets/service';

/** Every path that hostile input is sent along. */
export const targets: readonly Target[] = [
  markdownTarget,
  figuresTarget,
  citationsTarget,
  draftsTarget,
  ...bibliographyTargets,
  configurationTarget,
  ...fileTargets,
  pdfTarget,
  pdfLayoutTarget,
  packingTarget,
  serviceTarget,
  protocolTarget,
];
