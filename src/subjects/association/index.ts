/** The association: its officers, the people they look after, the audit log. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { phrase } from "../../bot/reply.ts";
import { turnPage } from "../../bot/turn/press.ts";
import { member, memberOrOfficer, officer } from "../../bot/who.ts";
import { pressAudit, pressMine, type AuditDeps } from "./screens/audit-log.ts";
import { openSaid } from "./screens/officer-acts.ts";
import { officerAgain } from "./screens/officer-again.ts";
import { hearOfOfficer } from "./screens/officer-said.ts";
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
  officerNames: {
    "do:people": ["people", "find people", "find a person", "find somebody", "找人", "找个人"],
    "people:mentors:0": [
      "mentors",
      "all mentors",
      "our mentors",
      "list of mentors",
      "mentor list",
      "mentors list",
      "show mentors",
      "who are mentors",
      "who are our mentors",
      "how many mentors",
      "how many mentors do we have",
      "who are all mentors",
      "which mentors do we have",
      "who is a mentor",
      "who is mentor",
      "name the mentors",
      "which mentors are away",
      "which mentor is away",
      "哪个师傅不在",
      "哪些师傅不在",
      "师傅谁不在",
      "师傅们",
      "所有师傅",
      "师傅名单",
      "有哪些师傅",
      "有几个师傅",
      "多少师傅",
      "有多少师傅",
      "看师傅",
      "师傅有哪些",
      "师傅都有谁",
      "师傅都有哪些",
      "导师们",
      "所有导师",
      "导师名单",
      "有哪些导师",
      "导师有哪些",
      "导师都有谁",
      "导师都有哪些",
      "有几个导师",
      "多少导师",
      "有多少导师",
      "谁是师傅",
      "谁是导师",
      "which mentors are full",
      "which mentor is full",
      "who is full",
      "which mentors have room",
      "which mentor has room",
      "哪些师傅带满了",
      "哪个师傅带满了",
      "师傅谁带满了",
      "谁带满了",
      "which villages have no mentor",
      "which villages have a mentor",
      "which villages have mentors",
      "which village has no mentor",
      "villages without mentor",
      "villages without a mentor",
      "how many villages have a mentor",
      "how many villages have no mentor",
      "哪些村没有师傅",
      "哪个村没有师傅",
      "哪些村没师傅",
      "哪些村有师傅",
      "几个村有师傅",
      "哪个师傅还能带",
      "哪些师傅还能带",
    ],
    "officer:list": [
      "officers",
      "our officers",
      "all officers",
      "list of officers",
      "who are officers",
      "管事的",
      "协会管事的",
      "有哪些管事的",
      "管事的有哪些",
      "管事的有谁",
      "管事的是谁",
      "谁是管事的",
      "who is an officer",
    ],
    "officer:stop": [
      "i want to stop being officer",
      "i want to stop being an officer",
      "i do not want to be officer any more",
      "i do not want to be an officer any more",
      "i dont want to be an officer any more",
      "i dont want to be officer any more",
      "我不想当管事的了",
      "我不当管事的了",
      "不想当管事的了",
      "管事的怎么不当了",
    ],
    "acts:all:0": ["audit", "audit list", "audit log", "who did what", "谁办了什么"],
    "undelivered:week": [
      "undelivered",
      "what did not arrive",
      "who did not get it",
      "who didnt get it",
      "who did not get my message",
      "who didnt get my message",
      "没送到的",
      "没送到的消息",
      "谁没收到",
      "谁没收到消息",
      "哪些人没收到",
    ],
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
  hears: { officer: hearOfOfficer },
  due: {
    "officer-again": due("task", officerAgain),
    // As long as it is there, the end can be undone.
    "officer-ended": due("silent", () => async () => {}),
  },
  on: {
    "officer-said": openSaid,
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
export type { Listed } from "./rules/people-record.ts";
export { pageIn, sayWhich, turns } from "./screens/people-lists.ts";
export { sayDied } from "./screens/people-died.ts";
export { manyNamed } from "./rules/message-said.ts";
export { findNamed, hearOfOfficer } from "./screens/officer-said.ts";
export { endSilently } from "./screens/people-officers-end.ts";
export { partOf, type PeopleDeps } from "./screens/people-page.ts";
export { personLine, personPage, whereOf } from "./screens/people-say.ts";
