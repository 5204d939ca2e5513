/**
 * Which learners are meant by what a mentor asks of all of them. Pure. It goes by steps and by who was here: what somebody
 * sold stands in a book that is nobody's but theirs.
 */
import { type Roles, stateOf, type TaskRole } from "../../../playbook/index.ts";
import { dayMs } from "../../../../bot/calendar.ts";
import type { LearnersAsked } from "./what-is-asked.ts";
import { type Mentee, type Road, standingOf } from "../mentees.ts";

/** What is answered here; the rest stands in the list and its filters. */
export type AskedHere = Exclude<
  LearnersAsked,
  { kind: "look" | "all" | "stuck" | "asked" | "digest" }
>;
type Tasks = Pick<Roles, "byRole">;

/** Those who are meant, as the list has them. */
export function meantBy(
  road: Road,
  roles: Tasks,
  mentees: readonly Mentee[],
  asked: AskedHere,
): readonly Mentee[] {
  return mentees.filter((each) => {
    switch (asked.kind) {
      case "shop":
        return hasShop(roles, each) !== asked.isNot;
      case "sold":
        return hasSold(roles, each) !== asked.isNot;
      case "here": {
        const isHere = road.now.getTime() - each.activeAt.getTime() < asked.days * dayMs;
        return isHere !== asked.isNot;
      }
      case "step":
        return standingOf(road, each).step?.number === asked.step;
      case "not-begun":
        return standingOf(road, each).done === 0;
    }
  });
}

/** Who came with a shop has one, whatever they still learn of it. */
function hasShop(roles: Tasks, mentee: Mentee): boolean {
  const { placement } = mentee.member;
  return placement === "shop" || placement === "daily" || hasPassed(roles, mentee, "shop-found");
}

function hasSold(roles: Tasks, mentee: Mentee): boolean {
  return mentee.member.placement === "daily" || hasPassed(roles, mentee, "first-parcel");
}

/** The step with this task is done, or said to be. */
const hasPassed = ({ byRole }: Tasks, { steps }: Mentee, role: TaskRole): boolean =>
  byRole[role].some(({ stepId }) => ["done", "claimed"].includes(stateOf(steps, stepId) ?? ""));
