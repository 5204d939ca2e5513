/**
 * Suppression: below how many people a figure would tell of single ones. Every subject that shows sums
 * holds to this floor. How figures that hang together are left out is in figures/rules/suppression.ts.
 */
export const suppressBelow = 5;

/** True for a number of people that tells of single ones; nought tells of nobody. */
export function isSmall(people: number): boolean {
  return people > 0 && people < suppressBelow;
}
