import assert from 'node:assert/strict';
import { readClaims, readFigures } from '../../../server/src/core/claims/read';
import { parseMarkdown } from '../../../server/src/core/markdown/parse';
import { shift } from '../../../server/src/core/text/span';
import { sentences } from '../../../server/src/core/text/sentences';
import { markdown, prose } from '../generators';
import { holdOrdered, holdsSpan } from '../properties';
import type { Target } from '../target';

const words =
  'one two half third dozen million per cent percent % £ $ € to and – - / of from between about under over nearly ' +
  'up down rose fell by in at a the 1 12 0.5 2024 1,000 2023-24 31 March Q1 pp bn m kg miles officers people year . ( ) : ,';

export const figuresTarget: Target = {
  name: 'figures',
  pieces: [
    ...words.split(' ').map((word) => `${word} `),
    ...words.split(' '),
    ...prose,
    ...markdown.slice(0, 10),
  ],
  longest: 24,
  share: 10,
  check(input) {
    holdOrdered(input, sentences(input), 'a sentence');
    const document = parseMarkdown(input);
    for (const draft of [true, false]) {
      const claims = readClaims(document, { draft });
      holdOrdered(
        input,
        claims.map(({ span }) => span),
        'a claim',
      );
      for (const { sentence, figure, terms } of claims) {
        holdsSpan(input, sentence, 'its sentence');
        if (figure.quantity)
          for (const value of [figure.value.min, figure.value.max])
            assert.ok(Number.isFinite(value), `${figure.text} has no value`);
        for (const { weight, offer } of terms)
          assert.ok(weight >= 0 && weight <= 1 && offer >= 0 && offer <= 1);
      }
      assert.deepEqual(readClaims(parseMarkdown(input), { draft }), claims);
    }
    for (const { figure, start } of readFigures(document))
      holdsSpan(input, shift(figure.span, start), 'a number');
  },
};
