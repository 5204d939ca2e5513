/** What one clause of "the first two, not the last" says of the items of a list. */
export type Sign = "has" | "lacks";

/** What it names, and whether it takes it back. */
export interface Clause {
  readonly sign: Sign;
  readonly at: readonly number[];
  /** All of them but these. */
  readonly isBut?: boolean;
  readonly isRest?: boolean;
  readonly isEvery?: boolean;
  readonly isFigures?: boolean;
}

/** From 0, as long as each is one of them. */
export const within = (places: readonly number[], count: number): readonly number[] | undefined =>
  places.every((place) => place >= 1 && place <= count)
    ? places.map((place) => place - 1)
    : undefined;
