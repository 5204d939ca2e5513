/** What the checks for curators find: each kind is an error or a warning as a whole. */

export interface Finding {
  readonly kind: FindingKind;
  readonly file: string;
  readonly line: number;
  /** One sentence: what is wrong, and what to do next. */
  readonly reason: string;
}

/**
 * `article`: a card or fixed answer says another figure than its article. `unnamed`: it names none.
 * `language`: a figure in digits stands in one language only. `spelled`: the same for one in words.
 * `ending`: an article is to be looked at only after its law has ended. `screen`: a screen of no platform.
 */
export type FindingKind = "article" | "unnamed" | "language" | "spelled" | "ending" | "screen";
