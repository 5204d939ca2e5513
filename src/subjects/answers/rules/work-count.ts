/**
 * Answers, core: what one search costs, counted.
 *
 * A person decides how long a text is and which words stand in it, so each of these counts needs a
 * bound. Tests read them in place of times, which a busy machine changes. The bot itself counts nothing.
 */

/**
 * `terms`: words, their pairs and pieces that are looked up. `corrections`: words that are looked up
 * among words spelled alike. `comparisons`: words that they are compared with.
 */
export type Work = "terms" | "corrections" | "comparisons";

export type CountWork = (what: Work, times: number) => void;
