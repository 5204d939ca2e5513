/**
 * A branch as a picture to walk in: a strip for each generation, in it a block for each branch, as wide as it
 * has people, below the branch that it belongs to. It shows the branches that the list below it leads to,
 * and no others, so it is for eyes and fingers alone.
 */
import { branchesOf, type Forest } from "../../chain/index.ts";
import { writeCount } from "../rules/write.ts";

/** Strips of one picture: more are seen by walking on. */
const mostStrips = 5;
/** In hundredths of the picture: what is narrower cannot be hit with a finger. */
const narrowest = 4;
/** Where there is room for a number. */
const roomForNumber = 12;
const stripHeight = 38;

interface Block {
  readonly path: readonly number[];
  readonly people: number;
  /** From above, 0 being the first. */
  readonly strip: number;
  /** In hundredths of the picture. */
  readonly from: number;
  readonly width: number;
}

export function ChainPicture({
  forest,
  node,
  path,
  most,
  addressOf,
}: {
  readonly forest: Forest;
  readonly node: number;
  readonly path: readonly number[];
  /** Branches of one that are listed: those that come after are not drawn either. */
  readonly most: number;
  addressOf(path: readonly number[]): string;
}) {
  const blocks = blocksBelow(forest, node, { path, strip: 0, from: 0, width: 100 }, most);
  if (blocks.length < 2) return null;
  const strips = Math.max(...blocks.map(({ strip }) => strip)) + 1;
  return (
    <svg class="tree" width="100%" height={strips * stripHeight} aria-hidden="true">
      {blocks.map((block) => (
        <a href={addressOf(block.path)} tabindex={-1}>
          <rect
            x={percent(block.from)}
            y={block.strip * stripHeight}
            width={percent(block.width)}
            height={stripHeight}
          />
          {block.width < roomForNumber ? null : (
            <text
              x={percent(block.from + block.width / 2)}
              y={block.strip * stripHeight + stripHeight * 0.65}
            >
              {writeCount(block.people)}
            </text>
          )}
        </a>
      ))}
    </svg>
  );
}

const percent = (part: number) => `${part.toFixed(2)}%`;

function blocksBelow(
  forest: Forest,
  node: number,
  { path, strip, from, width }: Omit<Block, "people">,
  most: number,
): readonly Block[] {
  if (strip >= mostStrips) return [];
  const { shown, rest } = branchesOf(forest, node);
  const size = (each: number) => forest.sizes[each]!;
  const all = shown.reduce((sum, each) => sum + size(each), rest ?? 0);
  const blocks: Block[] = [];
  let at = from;
  for (const [rank, each] of shown.slice(0, most).entries()) {
    const wide = (width * size(each)) / all;
    // The largest are first.
    if (wide < narrowest) break;
    const block = { path: [...path, rank], people: size(each), strip, from: at, width: wide };
    blocks.push(block, ...blocksBelow(forest, each, { ...block, strip: strip + 1 }, most));
    at += wide;
  }
  return blocks;
}
