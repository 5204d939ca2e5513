/** Teams: several people who work on one shop, each with their own phone. */
import { button, due, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { openCode } from "./screens/joining.ts";
import { leaveTeam } from "./screens/owner-died.ts";
import { teamLeft, type TeamDueDeps } from "./screens/mate.ts";
import { hintAtTeam, tellDeeds } from "./screens/news.ts";
import { pressTeam, teamName, teamShow, type TeamDeps } from "./screens/team.ts";

export type { TeamDeps, TeamDueDeps };

export const teams = {
  name: "teams",
  press: { team: button(member, pressTeam, "all") },
  typed: { "team-show": teamShow, "team-name": teamName },
  on: {
    "code-opened": openCode,
    "member-died": (_, turn, { member }) => leaveTeam(turn, member),
    walked: async (deps, turn, { member, walked }) => {
      await tellDeeds(deps, turn, member);
      await hintAtTeam(deps, turn, member, walked);
    },
  },
  chooses: ["team:new-link-yes", "team:no", "team:refuse", "team:take"],
  due: { "team-left": due("task", teamLeft) },
} satisfies Subject<TeamDeps, TeamDueDeps>;

// What other subjects and the neighbours may use.
export { maySeeBook } from "./rules/money.ts";
export type { Team } from "./rules/record.ts";
export { onlyToRead } from "./rules/shop-words.ts";
export { tellBeforeForgotten, tellDeeds } from "./screens/news.ts";
export { back } from "./screens/say.ts";
export { type AtShop, bookOf, noteChange, ownShop, sayUsed, theirShop } from "./screens/shop.ts";
