/** The console: who may open a desk in a browser, by which door, and how it ends. Pages are those of other subjects. */
import { button, command, type Subject } from "../../bot/subject.ts";
import { anybody } from "../../bot/who.ts";
import { type DeskDeps, deskUser, endDesks, sayConsole } from "./screens/console.ts";
import { noteLook } from "./screens/looked.ts";

export type { DeskDeps };

export const desk = {
  name: "console",
  commands: { console: command(deskUser, sayConsole) },
  press: { "console:end": button(anybody, endDesks) },
  chooses: ["console:end"],
  pages: async () => (await import("./pages/index.ts")).pages,
  on: {
    // What the role allowed is shut at once, and does not come back with it.
    "role-ended": (_, turn, { member }) => turn.records.desks.endAll(member.telegramId),
    "page-looked-at": (_, turn, { memberId, page }) => noteLook(turn, memberId, page),
  },
} satisfies Subject<DeskDeps>;

// What the web shows and asks.
export { deskMs, type Door, newSecret, type OpenDesk, type Opened } from "./rules/desk.ts";
export { deskUser } from "./screens/console.ts";
// What a member's own page says of it.
export { sayLooks } from "./screens/looked.ts";
