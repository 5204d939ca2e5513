/** Coming back with a new number: whoever knows the person says that it is them, and the record follows. */
import { button, due, type Subject } from "../../bot/subject.ts";
import { phrase } from "../../bot/reply.ts";
import { anybody, officer } from "../../bot/who.ts";
import { pressOffice } from "./screens/acts.ts";
import { askName, comebackName, hearComeback } from "./screens/ask.ts";
import { pressNotMe } from "./screens/back.ts";
import { joinDue, type JoinDeps } from "./screens/join-due.ts";
import type { OfficeDeps } from "./screens/office.ts";

export type ComebackDeps = OfficeDeps & JoinDeps;

export const comebacks = {
  name: "comebacks",
  press: {
    "comeback:ask": button(anybody, askName),
    "comeback:not-me": button(anybody, pressNotMe),
    comeback: button(officer, pressOffice),
  },
  chooses: ["comeback:move", "comeback:no", "comeback:not-me", "comeback:again", "comeback:undo"],
  typed: { "comeback-name": comebackName },
  hears: { comeback: hearComeback },
  due: { "comeback-join": due("silent", joinDue) },
  on: {
    "work-asked": async (_, turn, { waits }) => {
      if (!turn.isOfficer) return;
      const count = (await turn.records.comebacks.waiting()).length;
      if (count === 0) return;
      const label = phrase("work-comebacks", { count });
      waits.push({ count, button: { label, action: "comeback:list" } });
    },
  },
} satisfies Subject<ComebackDeps>;
