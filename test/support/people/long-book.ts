/** Test support: a long cash book, written as its owner would have in years. */
import { addLines } from "../../../src/subjects/shop/rules/cash/book.ts";
import type { Store } from "../../../src/subjects/open-store.ts";

const linesATime = 500;

/** Lines of +1 to +7, the newest of this day. */
export async function longBook(
  store: Store,
  memberId: string,
  count: number,
  lastDay = new Date().toISOString().slice(0, 10),
): Promise<void> {
  const dayOf = (ago: number) =>
    new Date(Date.parse(lastDay) - (ago % 300) * 86_400_000).toISOString().slice(0, 10);
  for (let from = 0; from < count; from += linesATime) {
    const contents = Array.from({ length: Math.min(linesATime, count - from) }, (_, index) => ({
      day: dayOf(from + index),
      amountMinor: (1 + (index % 7)) * 100,
      words: "eggs",
      kind: "sales" as const,
      sided: true,
    }));
    await store.transact(async ({ cash }) =>
      cash.append(memberId, addLines({ lastSeq: from }, contents, new Date()), "2000-01-01"),
    );
  }
}
