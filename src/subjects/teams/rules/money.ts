/**
 * Shop teams: who sees the shop's cash book. Whoever keeps the money must not be the only one.
 *
 * The book is the owner's: the owner sees it, whoever keeps the money writes it, and whom the owner
 * names may look.
 */
import type { Team, Teammate } from "./record.ts";

/** The owner, whoever keeps the money, and whom the owner named. */
export function eyesOn(team: Team): readonly Teammate[] {
  return team.people.filter(
    ({ memberId, roles, seesBook }) =>
      memberId === team.ownerId || roles.includes("money") || seesBook,
  );
}

/** Somebody keeps the money and nobody else sees it, though there is somebody who could. */
export function needsSecondEye(team: Team): boolean {
  const isKept = team.people.some(({ roles }) => roles.includes("money"));
  return isKept && team.people.length > 1 && eyesOn(team).length < 2;
}

export function sameEyes(before: Team, after: Team): boolean {
  const idsOf = (team: Team) =>
    eyesOn(team)
      .map(({ memberId }) => memberId)
      .toSorted()
      .join();
  return idsOf(before) === idsOf(after);
}

/** May look at the shop's book without writing in it. */
export function maySeeBook(team: Team, memberId: string): boolean {
  return eyesOn(team).some((each) => each.memberId === memberId);
}
