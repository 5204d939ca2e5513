/** Teams: who shares the work of a shop. */
import type { Subject } from "../../bot/subject.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { openCode } from "./screens/joining.ts";
import { hintAtTeam, tellDeeds } from "./screens/news.ts";

export type TeamsDeps = Pick<PlaybookDeps, "playbook">;

export const teams = {
  name: "teams",
  on: {
    "code-opened": openCode,
    walked: async (deps, turn, { member, walked }) => {
      await tellDeeds(deps, turn, member);
      await hintAtTeam(deps, turn, member, walked);
    },
  },
} satisfies Subject<TeamsDeps>;
