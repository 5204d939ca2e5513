/** The console: who may open a desk in a browser, by which door, and how it ends. Pages are those of other subjects. */
import { button, command, type Subject } from "../../bot/subject.ts";
import { anybody } from "../../bot/who.ts";
import { type DeskDeps, deskUser, endDesks, sayConsole } from "./screens/console.ts";

export type { DeskDeps };

export const desk = {
  name: "console",
  commands: { console: command(deskUser, sayConsole) },
  press: { "console:end": button(anybody, endDesks) },
  chooses: ["console:end"],
} satisfies Subject<DeskDeps>;

// What the web shows and asks.
export { deskMs, newSecret, type Opened } from "./rules/desk.ts";
export { deskUser } from "./screens/console.ts";
