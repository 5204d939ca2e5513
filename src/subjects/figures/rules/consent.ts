/**
 * Figures: the purpose under which somebody agreed that their parcels and money count in totals.
 *
 * Steps and joining need no more than the consent of joining, which says that the association sees
 * totals of at least five people.
 */
export const totalsConsent = "totals";
