/** Answers: the best few of many scores, without sorting them all. */

/** Indexes of the highest scores above 0, at most `count`, in no order. */
export function bestOf(scores: Float32Array, count: number): number[] {
  // A heap whose first is the lowest of the best so far: most scores fail it with one comparison.
  const heap: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! <= 0) continue;
    if (heap.length < count) {
      heap.push(at);
      for (let child = heap.length - 1; child > 0;) {
        const parent = (child - 1) >> 1;
        if (scores[heap[child]!]! >= scores[heap[parent]!]!) break;
        swap(heap, child, parent);
        child = parent;
      }
    } else if (scores[at]! > scores[heap[0]!]!) {
      heap[0] = at;
      for (let parent = 0; ;) {
        const left = 2 * parent + 1;
        if (left >= heap.length) break;
        const right = left + 1;
        const isRight = right < heap.length && scores[heap[right]!]! < scores[heap[left]!]!;
        const child = isRight ? right : left;
        if (scores[heap[child]!]! >= scores[heap[parent]!]!) break;
        swap(heap, child, parent);
        parent = child;
      }
    }
  }
  return heap;
}

function swap(heap: number[], one: number, other: number): void {
  const held = heap[one]!;
  heap[one] = heap[other]!;
  heap[other] = held;
}
