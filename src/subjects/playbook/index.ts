/** The playbook: the road of steps and tasks, and how far somebody is on it. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import { exitQuestion, exitSweep, openExit, pressExit } from "./screens/exit.ts";
import { pressStep, sayProgress, show, type RoadDueDeps } from "./screens/playbook.ts";
import { pressProgress } from "./screens/progress-picture.ts";
import { remind } from "./screens/remind.ts";
import { hearFine, sayAtHand } from "./screens/resume.ts";

export type PlaybookDeps = RoadDueDeps;

export const playbook = {
  name: "playbook",
  commands: {
    next: command(anybody, async (_, turn) => {
      await turn.tell("road-taken", { stepId: null });
      await turn.resume();
    }),
    progress: command(member, (deps, turn) => sayProgress(deps, turn, turn.member)),
  },
  press: {
    step: button(member, pressStep, "all"),
    progress: button(member, pressProgress),
    "do:exit": button(member, openExit),
    exit: button(member, pressExit),
  },
  typed: { show },
  hears: { fine: hearFine },
  due: {
    // The task that somebody put off until this hour.
    remind: due("wished", remind),
    // Three months without a sale: once a day who comes near it, and on the day the question.
    "exit-sweep": due("silent", exitSweep, "recurring"),
    // Moved from evening to evening.
    "exit-question": due("ours", exitQuestion),
  },
  resume: sayAtHand,
} satisfies Subject<PlaybookDeps>;
