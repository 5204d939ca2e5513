/** What a language knows of tellings; english.ts and chinese.ts have the same rows, and telling.ts reads them. */

/**
 * What it is about. `home`: those who live with them or help; `sent`: who brought them here; `met`: a name, an age, a place;
 * `wish`: what they would like; `plan`: what they will do.
 */
export type ToldOf = "goods" | "home" | "sent" | "sale" | "met" | "wish" | "plan";

/** `sure`: it can be nothing else, whatever it is like. `plain`: made of words of that kind. `loose`: of unknown words, and it may be something else that is surer. */
export type Surety = "sure" | "plain" | "loose";

export interface TellingWords {
  /** Ways of writing, each with the one that the rows below have. */
  readonly written: readonly (readonly [RegExp, string])[];
  /** What holds a word of `asks` or `trouble` and is none. */
  readonly harmless: readonly string[];
  /** What asks, or asks for something. */
  readonly asks: readonly string[];
  /** What may be wrong, what others do, and what has its rules: somebody else hears of it. */
  readonly trouble: readonly string[];
  /** What says that something is not so, which is no trouble yet. */
  readonly negates: string;
  readonly roles: Readonly<Record<string, string>>;
  /** What a telling is made of; the first that fits says what it is. */
  readonly frames: readonly (readonly [ToldOf, string, Surety])[];
}
