/** A stretch of text as a page shows it. Lengths are points (1/72 inch); `y` is the baseline's height above the page's foot. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  readonly font: string;
}

/** One page's text, in the order in which the file draws it. */
export interface Page {
  /** As a reader cites it: `12`, `iv`. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Pieces on one baseline with no wide gap between them. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** The stretches that it was put together from; a gap between two of them may part two columns of a table. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

/** The segments on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** What a page says, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly size: number }
  | { readonly kind: 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly headers: number };
