/** Answers, core: the best few of many scores, without sorting them all. */

/** Indexes of the highest scores above 0, at most `count`, in no order. */
export function bestOf(scores: Float32Array, count: number): number[] {
  // A heap whose first is the lowest of the best so far: most scores fail it with one comparison.
  const heap: number[] = [];
  const lower = (one: number, other: number) => scores[heap[one]!]! < scores[heap[other]!]!;
  const swap = (one: number, other: number) => {
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  };
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! <= 0) continue;
    if (heap.length < count) {
      heap.push(at);
      for (let child = heap.length - 1; child > 0;) {
        const parent = (child - 1) >> 1;
        if (!lower(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    } else if (scores[at]! > scores[heap[0]!]!) {
      heap[0] = at;
      for (let parent = 0; ;) {
        const left = 2 * parent + 1;
        const child = left + 1 < heap.length && lower(left + 1, left) ? left + 1 : left;
        if (child >= heap.length || !lower(child, parent)) break;
        swap(child, parent);
        parent = child;
      }
    }
  }
  return heap;
}
