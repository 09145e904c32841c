/** A small world of sources about an invented country, for tests of everything above the core. */
export const workforceSource = `---
citation-key: ops2024workforce
title: Police workforce in Caldria, 31 March 2024
author: Office for Police Statistics
issued: 2024-07-18
url: https://ops.example/workforce-2024
---

# Police workforce in Caldria, 31 March 2024

## Main points

There were 48,300 police officers in Caldria on 31 March 2024. Northmoor had 15,469 sworn officers.

Women made up 34.7 per cent of police officers.
`;

/** As `server/corpus/build.mjs` compiles the bundled corpus. */
export const bundledSample = {
  sources: [
    {
      id: 'marran2019patrols',
      type: 'report',
      title: 'Foot patrols in Caldria',
      author: [{ family: 'Marran', given: 'Ida' }],
      issued: { 'date-parts': [[2019, 5]] },
      URL: 'https://marran.example/patrols',
    },
  ],
  claims: [
    {
      id: 'patrols-2018',
      source: 'marran2019patrols',
      locator: 'p. 12',
      statement: 'Foot patrols made up 22% of patrol hours in Caldria in 2018.',
      value: 22,
      unit: 'percent',
      modifier: 'exactly',
      measure: 'share of patrol hours spent on foot patrols',
      scope: 'Caldria',
      time: '2018',
    },
  ],
};

/** Each of its findings stands on a line of its own. */
export const draftText = `# Police numbers

Caldria had 48,300 police officers on 31 March 2024 [@ops2024workforce].

Northmoor had 15,649 sworn officers on 31 March 2024 [@ops2024workforce].

Women made up 34.7 per cent of police officers in Caldria on 31 March 2024.

Foot patrols were popular [@ops2024workforc].
`;

/** A draft of which the source states all. */
export const supportedText = 'Caldria had 48,300 police officers on 31 March 2024 [@ops2024workforce].\n';

/** Both drafts, with the source in its folder. */
export const workforceFiles = {
  '/w/draft.md': draftText,
  '/w/good.md': supportedText,
  '/w/sources/workforce.md': workforceSource,
};
