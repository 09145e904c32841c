import type { Rule } from './rule';

/** Nothing beside an image or chart says where it comes from. */
export const unsourcedImage: Rule = {
  name: 'unsourced-image',
  defaultSeverity: 'information',
  description: 'An image or chart names no source, nor own work.',
  *check({ unsourcedImages }) {
    for (const { span, kind } of unsourcedImages) {
      yield {
        rule: 'unsourced-image',
        span,
        message: () =>
          `This ${kind} names no source: neither its caption nor its alternative text nor a “Source:” line beside it says where it comes from, or that it is your own.`,
        repairs: () => [],
        evidence: () => [],
        figure: null,
      };
    }
  },
};
