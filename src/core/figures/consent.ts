/** Figures: the purpose under which people agree that their orders are counted in the totals. */
export const totalsConsent = "totals";
