/** The playbook: the road of steps and tasks, and how far somebody is on it. */
import { command, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import { createHomecoming, hearFine } from "./screens/resume.ts";
import { sayProgress, type PlaybookDeps } from "./screens/playbook.ts";
import { backOnTheRoad } from "../reminders/screens/pause.ts";

export type { PlaybookDeps };

export const playbook = {
  name: "playbook",
  commands: {
    next: command(anybody, async (deps, turn) => {
      await backOnTheRoad(deps, turn);
      await turn.resume();
    }),
    progress: command(member, (deps, turn) => sayProgress(deps, turn, turn.member)),
  },
  hears: { fine: hearFine },
  resume: (deps, turn) => createHomecoming(deps).say(turn),
} satisfies Subject<PlaybookDeps>;
