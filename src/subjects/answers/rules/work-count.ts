/**
 * Answers: what one search costs, counted.
 *
 * A person decides how long a text is and which words stand in it, so each of these counts needs a
 * bound. Tests read them in place of times, which a busy machine changes. The bot itself counts nothing.
 */

/**
 * `searches`: whole searches of one text. `terms`: words, their pairs and pieces that are looked up. `corrections`: words that are looked up
 * among words spelled alike. `comparisons`: words that they are compared with. `phrasings`: how
 * often a term of the question met a phrasing that has it.
 */
export type Work = "searches" | "terms" | "corrections" | "comparisons" | "phrasings";

export type CountWork = (what: Work, times: number) => void;
