/** Ports of teams: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createTeamRecord } from "./queries/teams.ts";

export const ports = {
  teams: createTeamRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "team-left": "plain";
  }
  interface Rows {
    "team-show": string;
    "team-name": string;
  }
}
