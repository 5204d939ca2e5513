/** The association: its officers, the people they look after, the audit log. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { phrase } from "../../bot/reply.ts";
import { turnPage } from "../../bot/turn/press.ts";
import { member, memberOrOfficer, officer } from "../../bot/who.ts";
import { pressAudit, pressMine, type AuditDeps } from "./screens/audit-log.ts";
import { officerAgain } from "./screens/officer-again.ts";
import { pressDied, sayIAmHere } from "./screens/people-died.ts";
import { pressPeople } from "./screens/people.ts";
import { peopleFind, sayPeople } from "./screens/people-lists.ts";
import { countProposals, pressOfficer } from "./screens/people-officers.ts";
import { undoEnd } from "./screens/people-officers-end.ts";
import { countStuck, countUndelivered, sayUndelivered } from "./screens/undelivered.ts";

export type AssociationDeps = AuditDeps & { readonly clock: () => Date };

export const association = {
  name: "association",
  commands: {
    people: command(officer, (_, turn) => turn.say(sayPeople())),
  },
  press: {
    "menu:people": button(officer, (_, turn, press) => turnPage(turn, press, sayPeople())),
    people: button(officer, pressPeople),
    died: button(officer, pressDied),
    "died:here": button(member, sayIAmHere),
    officer: button(officer, pressOfficer),
    // Whoever stopped is no officer now, and takes it back.
    "officer:undo": button(memberOrOfficer, undoEnd),
    acts: button(officer, pressAudit),
    "acts:mine": button(member, pressMine),
    undelivered: button(officer, (_, turn) => sayUndelivered(turn)),
  },
  chooses: [
    "died:here",
    "died:yes",
    "officer:agree",
    "officer:no",
    "officer:stop-yes",
    "officer:sure",
  ],
  typed: { "people-find": peopleFind },
  due: {
    "officer-again": due("task", officerAgain),
    // As long as it is there, the end can be undone.
    "officer-ended": due("silent", () => async () => {}),
  },
  on: {
    "work-asked": async (_, turn, { waits }) => {
      const count = await countProposals(turn);
      if (count === 0) return;
      const label = phrase("work-officers", { count });
      waits.push({ count, button: { label, action: "officer:list" } });
    },
    "today-asked": async (_, turn, { lines }) => {
      const counts = [
        ["undelivered-today", await countUndelivered(turn)],
        ["undelivered-stuck", await countStuck(turn)],
      ] as const;
      for (const [key, count] of counts) {
        if (count === 0) continue;
        lines.push({ group: "failed", label: phrase(key, { count }), to: "undelivered" });
      }
    },
  },
  pages: async () => (await import("./pages/index.ts")).pages,
} satisfies Subject<AssociationDeps>;

// What other subjects and the neighbours may use.
export { createOfficerRecord } from "./queries/officers.ts";
export { pageIn, turns } from "./screens/people-lists.ts";
export { sayDied } from "./screens/people-died.ts";
export { personLine, whereOf } from "./screens/people-say.ts";
