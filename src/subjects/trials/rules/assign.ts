/**
 * Field trials: which villages begin now and which later. Pure: the same villages and the same seed give the same.
 *
 * Villages of about one size are drawn together, four in a block, so that both arms have large and small ones.
 */
import { createHash } from "node:crypto";

export type Arm = "now" | "later";

export interface Assigned {
  readonly villageId: string;
  readonly arm: Arm;
  readonly block: number;
}

const inBlock = 4;
/** With fewer, no interval says anything. */
export const leastVillages = 6;

/** @param villages with the people who are there at this moment */
export function assign(
  villages: readonly { readonly id: string; readonly people: number }[],
  seed: string,
): readonly Assigned[] {
  const rank = (id: string) => createHash("sha256").update(`${seed} ${id}`).digest("hex");
  const bySize = villages.toSorted(
    (one, other) => other.people - one.people || (one.id < other.id ? -1 : 1),
  );
  const blocks = Math.max(1, Math.floor(bySize.length / inBlock));
  return Array.from({ length: blocks }, (_, block) => {
    // The last takes what is left over.
    const until = block === blocks - 1 ? bySize.length : (block + 1) * inBlock;
    const drawn = bySize
      .slice(block * inBlock, until)
      .map(({ id }) => id)
      .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
    // Of an odd number the seed says who has one more.
    const odd = drawn.length % 2 === 1 && rank(`block ${block}`) < "8" ? 1 : 0;
    const half = Math.floor(drawn.length / 2) + odd;
    return drawn.map((villageId, at): Assigned => ({
      villageId,
      arm: at < half ? "now" : "later",
      block: block + 1,
    }));
  }).flat();
}
