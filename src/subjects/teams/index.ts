/** Teams: several people who work on one shop, each with their own phone. */
import { button, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { pressTeam, teamName, teamShow, type TeamDeps } from "./screens/team.ts";

export type { TeamDeps };

export const teams = {
  name: "teams",
  press: { team: button(member, pressTeam, "all") },
  typed: { "team-show": teamShow, "team-name": teamName },
} satisfies Subject<TeamDeps>;
