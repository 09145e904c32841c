import assert from 'node:assert/strict';
import { readClaims } from '../../../server/src/core/claims/read';
import { lint } from '../../../server/src/core/linter/linter';
import { defaultLintOptions } from '../../../server/src/core/linter/options';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { corpusOf } from '../../support/corpus';
import { verdictCases } from '../../support/verdicts';

const source = (key: string, lang: string, text: string): string =>
  `---\ncitation-key: ${key}\ntitle: ${key}\n${lang && `lang: ${lang}\n`}---\n\n${text}\n`;

const corpus = corpusOf(
  source(
    'polizei',
    'de-AT',
    'Im Jahr 2023 waren in Hessen 15.469 Polizeibeamte im Streifendienst. Der Anteil der Frauen lag bei 28,5 Prozent.\n\nDie Leitung nannte den Bericht „nicht geeignet für den Zweck“ und versprach eine neue Prüfung aller Akten.\n\n| Land | Ausgaben (Mio. Euro) |\n| --- | --- |\n| Hessen | 1.234,5 |\n| Bremen | 310,2 |',
  ),
  source(
    'wohnen',
    'de',
    'Der Anteil der Sozialwohnungen lag bei 7,9 Prozent; 1999 waren es noch 15,4 Prozent.',
  ),
  source(
    'police',
    'fr',
    'En 2023, on comptait 15 469 agents de police municipale en Bretagne. La part des femmes atteignait 28,5 % des effectifs.',
  ),
  source(
    'policia',
    'es',
    'En 2023 había 15.469 agentes de policía en Galicia. La proporción de mujeres era del 28,5 % de la plantilla.',
  ),
  source('officers', '', 'In 2023 there were 15,469 police officers on patrol. Women made up 28.5 per cent.'),
);
const { tells, isSilent } = verdictCases(corpus);

const draft = (lang: string, text: string): string => `---\nlang: ${lang}\n---\n\n${text}\n`;
const basisOf = (text: string): unknown =>
  lint(parseMarkdown(text), corpus, defaultLintOptions)
    .analysis.assessments()
    .map(({ basis, verdict }) => `${basis} ${verdict}`);

describe('a draft in the language of its source', () => {
  const german = (text: string): string => draft('de', text);
  isSilent(german('2023 waren in Hessen 15.469 Polizeibeamte im Streifendienst [@polizei].'));
  isSilent(german('Der Anteil der Frauen betrug 28,5 % [@polizei].'));
  isSilent(german('Die Ausgaben lagen in Bremen bei 310,2 Mio. Euro [@polizei].'));
  tells(german('Der Anteil der Männer lag bei 71,5 Prozent [@polizei].'), 'unsupported-figure 71,5 Prozent');
  isSilent(german('Rund 15.500 Polizeibeamte waren 2023 im Streifendienst [@polizei].'));
  isSilent(german('Am 12. März 2024 wurde Art. 5 geändert, siehe Abschnitt 3.'));
  isSilent(german('Die Ausgaben in Hessen betrugen 1.234,5 Mio. Euro [@polizei].'));
  tells(
    german('2023 waren in Hessen 15.649 Polizeibeamte im Streifendienst [@polizei].'),
    'conflicting-figure 15.649',
  );
  tells(german('2023 fuhren 4.321 Straßenbahnen durch die Stadt [@polizei].'), 'unsupported-figure 4.321');
  tells(german('2023 kamen 4.321 Anträge an.'), 'uncited-figure 4.321');
  isSilent(draft('fr', 'En 2023, il y avait 15 469 agents de police municipale en Bretagne [@police].'));
  isSilent(draft('fr', 'La part des femmes est de 28,5 pour cent des effectifs [@police].'));
  tells(
    draft('fr-FR', 'En 2023, on comptait 15 649 agents de police municipale en Bretagne [@police].'),
    'conflicting-figure 15 649',
  );
  tells(
    german('Der Anteil der Sozialwohnungen betrug 9,7 Prozent [@wohnen].'),
    'conflicting-figure 9,7 Prozent',
  );
  isSilent(german('Der Anteil der Sozialwohnungen betrug 1999 noch 15,4 Prozent [@wohnen].'));
  it('takes the year behind a semicolon for that of what follows', () => {
    const text = 'Der Anteil der Sozialwohnungen lag bei 7,9 Prozent; 1999 waren es noch 15,4 Prozent.';
    const claims = readClaims(parseMarkdown(german(text)), { draft: true });
    assert.deepEqual(
      claims.map(({ period }) => period?.from ?? null),
      [null, 1999],
    );
  });
  it('takes no year that a value is only compared with', () => {
    const read = (lang: string, text: string): unknown =>
      readClaims(parseMarkdown(draft(lang, text)), { draft: true }).map(({ period }) => period);
    assert.deepEqual(read('de', 'Es kamen 5.999 Anträge, mehr als 2022.'), [null]);
    assert.deepEqual(read('fr', 'On a reçu 5 999 demandes, plus qu’en 2022.'), [null]);
    assert.deepEqual(read('es', 'Llegaron 5.999 solicitudes, más que en 2022.'), [null]);
    assert.deepEqual(read('de', 'Im Jahr 2022 kamen 5.999 Anträge.'), [{ from: 2022, to: 2023 }]);
  });
  isSilent(draft('es', 'En 2023 había 15.469 agentes de policía en Galicia [@policia].'));
  tells(
    draft('es', 'En 2023 había 15.649 agentes de policía en Galicia [@policia].'),
    'conflicting-figure 15.649',
  );
});

describe('a draft in another language than its source', () => {
  isSilent(draft('de', '2023 waren 15.649 Polizeibeamte im Streifendienst [@officers].'));
  isSilent(draft('fr', 'En 2023, il y avait 15 649 agents [@polizei].'));
  isSilent('In 2023 there were 15,649 police officers on patrol in Hesse [@polizei].');
  isSilent(
    draft('de', 'Sie schrieb, „dass niemand im Raum je von einer solchen Regel gehört hatte“ [@officers].'),
  );
  it('is told as not checked, never as a match', () => {
    assert.deepEqual(basisOf(draft('de', '2023 waren 15.469 Beamte auf Streife [@officers].')), [
      'otherLanguage notEnoughEvidence',
    ]);
    assert.deepEqual(basisOf('In 2023 there were 15,469 police officers on patrol [@officers].'), [
      'cited supported',
    ]);
  });
  tells(draft('de', '2023 waren 4.777 Polizeibeamte auf Streife.'), 'uncited-figure 4.777');
});

describe('quotations in other languages', () => {
  isSilent(draft('de', 'Der Bericht sei „nicht geeignet für den Zweck“ [@polizei].'));
  isSilent(draft('de', 'Sie versprach »eine neue Prüfung aller Akten« [@polizei].'));
  tells(
    draft('de', 'Der Bericht sei „nicht bestimmt für den Zweck“ [@polizei].'),
    'misquoted-source nicht bestimmt für den Zweck',
  );
  tells(
    draft('fr', 'On lit « La part des femmes dépassait 28,5 % » [@police].'),
    'misquoted-source La part des femmes dépassait 28,5 %',
  );
  isSilent(draft('fr', 'On lit « La part des femmes atteignait 28,5 % » [@police].'));
  tells(
    draft('es', 'Se lee «La proporción de mujeres nunca fue del 28,5 %» [@policia].'),
    'misquoted-source La proporción de mujeres nunca fue del 28,5 %',
  );
});
