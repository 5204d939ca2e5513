/** Answers: what a few words may mean, by the things and deeds that are said (few-words.ts). */
export interface MeantByFew {
  /** How likely each article is meant, by its slug: 0 to about 1.5. */
  readonly likely: ReadonlyMap<string, number>;
  /** By so many groups it was told, at most. */
  readonly groups: number;
  /** Share of the telling words, or characters, that some group has: 0 to 1. */
  readonly coverage: number;
}
