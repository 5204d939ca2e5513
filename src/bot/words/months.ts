/** The months in English, as pieces of patterns. What may stand around them is for whoever reads. */

/** As each month begins, in their order. */
export const monthStems = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const anyStem = monthStems.join("|");

/** A month, short or whole; its stem is a group. */
export const monthName = `(${anyStem})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?`;

/** A month, however it goes on; no group. */
export const monthLoosely = `(?:${anyStem})[a-z]*`;
