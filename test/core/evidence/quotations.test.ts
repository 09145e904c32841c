import { corpusOf } from '../../support/corpus';
import { verdictCases } from '../../support/verdicts';

const source = (key: string, text: string): string =>
  `---\ncitation-key: ${key}\ntitle: ${key}\n---\n\n${text}\n`;
const { tells, isSilent } = verdictCases(
  corpusOf(
    source(
      'vetting',
      'The inspector said that vetting was not fit for purpose, and that the force had been told so before.',
    ),
    source(
      'reply',
      'The chief constable called the finding unfair and promised that every file would be read again by June.',
    ),
  ),
);

describe('words in quotation marks', () => {
  tells(
    'It was said that “vetting was not fit for service” [@vetting].',
    'misquoted-source vetting was not fit for service',
  );
  tells(
    'It says that "vetting was fully fit for purpose" [@vetting].',
    'misquoted-source vetting was fully fit for purpose',
  );
  tells(
    'It says that ‘the force had been warned so before’ [@vetting].',
    'misquoted-source the force had been warned so before',
  );
  tells(
    'He said “that nobody in the room had ever heard of such a rule” [@reply].',
    'misquoted-source that nobody in the room had ever heard of such a rule',
  );
  tells(
    '> The inspector said that vetting was badly fit for purpose, and that the force had been told so before.\n>\n> — [@vetting]',
    'misquoted-source The inspector said that vetting was badly fit for purpose, and that the force had been told so before.',
  );
});

describe('words in quotation marks that stay clean', () => {
  isSilent('It was said that “vetting was not fit for purpose” [@vetting].');
  isSilent('As @vetting says, “the force had been told so before”.');
  isSilent('The so-called “hostile environment” was noted [@vetting].');
  isSilent('They spoke of “a culture of looking away” [@vetting].');
  isSilent(
    '“Every file would be read again by June”, said one; “vetting was not fit for purpose”, the other [@vetting; @reply].',
  );
  isSilent('She said that “nobody in the room had ever heard of such a rule”.');
  isSilent('She said that “nobody in the room had ever heard of such a rule”. Vetting was poor [@vetting].');
  isSilent('It’s the inspector’s view that the force’s vetting is poor [@vetting].');
  isSilent('> A note of ours on how the files were chosen and read for this paper.\n>\n> — [@vetting]');
  isSilent('The code says `“vetting was not fit for service at all”` [@vetting].');
});
