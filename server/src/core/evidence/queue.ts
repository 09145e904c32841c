/** Numbers below a count, taken by their bounds, greatest first; of equals the smaller number. */
export interface Queue {
  /** By number. That of one that is in the queue may not change. */
  readonly bounds: Float64Array;
  /** Begins anew. */
  clear(this: void): void;
  /** Adds a number that is not in it yet, and has its bound. */
  add(this: void, number: number): void;
  /** The number with the greatest bound of those not taken yet; -1 where all are. */
  take(this: void): number;
}

/** A queue of numbers below `count`, as a heap. */
export function createQueue(count: number): Queue {
  const bounds = new Float64Array(count);
  const heap = new Int32Array(count);
  let size = 0;

  function add(number: number): void {
    let at = size++;
    for (let above = (at - 1) >> 1; at > 0 && isAhead(number, heap[above] as number); above = (at - 1) >> 1) {
      heap[at] = heap[above] as number;
      at = above;
    }
    heap[at] = number;
  }

  function take(): number {
    if (size === 0) return -1;
    const first = heap[0] as number;
    size -= 1;
    if (size > 0) sink(heap[size] as number);
    return first;
  }

  /** Lets a number go down from the top to where none below it is ahead of it. */
  function sink(number: number): void {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isAhead(heap[child + 1] as number, heap[child] as number)) child += 1;
      if (isAhead(number, heap[child] as number)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = number;
  }

  function isAhead(number: number, other: number): boolean {
    const apart = (bounds[number] as number) - (bounds[other] as number);
    return apart > 0 || (apart === 0 && number < other);
  }

  return { bounds, clear: () => (size = 0), add, take };
}
