/**
 * Fair tests: the difference of two shares, with an interval that is right as often as it says, for people
 * of whom some live in one house. Pure.
 *
 * Newcombe's interval out of two Wilson bounds (Statistics in Medicine 17, 1998, 873–890, method 10), which
 * holds at small numbers and near nought. People of one house are alike: both sides are counted as so many
 * fewer as one design effect says, estimated from the residuals of houses on both sides together (Rao and
 * Scott, Biometrics 48, 1992, 577–585). What this covers is measured by `npm run bench -- trial`.
 */

/** One side: sums over its houses of the people `n` and of those who did it `y`. */
export interface Side {
  readonly homes: number;
  readonly people: number;
  readonly yes: number;
  /** Sums of n², of n·y, of y². */
  readonly nn: number;
  readonly ny: number;
  readonly yy: number;
}

export const nobodyYet: Side = { homes: 0, people: 0, yes: 0, nn: 0, ny: 0, yy: 0 };

export function addSides(one: Side, other: Side): Side {
  return {
    homes: one.homes + other.homes,
    people: one.people + other.people,
    yes: one.yes + other.yes,
    nn: one.nn + other.nn,
    ny: one.ny + other.ny,
    yy: one.yy + other.yy,
  };
}

/** @param houses people of each, and how many of them did it */
export function sideOf(houses: Iterable<readonly [people: number, yes: number]>): Side {
  let side = nobodyYet;
  for (const [n, y] of houses) {
    side = addSides(side, { homes: 1, people: n, yes: y, nn: n * n, ny: n * y, yy: y * y });
  }
  return side;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %. */
const usualZ = 1.959_964;

/**
 * How much more of the first side did it: a share from -1 to 1.
 *
 * @param sides both with people
 * @param z how many standard deviations wide
 */
export function differenceOf([got, held]: readonly [Side, Side], z: number = usualZ): Interval {
  const effect = designEffect(got, held);
  const one = wilson(got, effect, z);
  const other = wilson(held, effect, z);
  const between = one.share - other.share;
  return {
    low: between - Math.hypot(one.share - one.low, other.high - other.share),
    high: between + Math.hypot(one.high - one.share, other.share - other.low),
  };
}

/** How seldom chance alone gives so much: where the interval would just touch nought. */
export function chanceOf(sides: readonly [Side, Side]): number {
  let [narrow, wide] = [0, 40];
  for (let step = 0; step < 60; step += 1) {
    const middle = (narrow + wide) / 2;
    const { low, high } = differenceOf(sides, middle);
    if (low <= 0 && high >= 0) wide = middle;
    else narrow = middle;
  }
  return outside(narrow);
}

/** How many times as many people it would take if they lived alone; at least 1. */
function designEffect(got: Side, held: Side): number {
  const sides = [got, held].map((side) => {
    const share = side.yes / side.people;
    const squares = side.yy - 2 * share * side.ny + share * share * side.nn;
    return {
      among: squares,
      alone: share * (1 - share) * side.people,
    };
  });
  const alone = sides.reduce((sum, side) => sum + side.alone, 0);
  if (alone === 0) return 1;
  return Math.max(1, sides.reduce((sum, side) => sum + side.among, 0) / alone);
}

function wilson({ yes, people }: Side, effect: number, z: number) {
  const share = yes / people;
  const count = people / effect;
  const scale = 1 + (z * z) / count;
  const middle = (share + (z * z) / (2 * count)) / scale;
  const half =
    (z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))) / scale;
  return { share, low: middle - half, high: middle + half };
}

/** Two-sided tail of the normal distribution (Abramowitz and Stegun 7.1.26, to 1.5e-7). */
function outside(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.327_591_1 * x);
  const terms = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592];
  return terms.reduce((sum, term) => (sum + term) * t, 0) * Math.exp(-x * x);
}
