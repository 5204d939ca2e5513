/** The menu: what stands behind "More", help, one's own page. Above all other subjects; none knows it. */
import { button, command, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import { phrase } from "../../bot/reply.ts";
import { askLanguage, pressLanguage } from "./screens/language.ts";
import { firstName, pressMe, sayMe } from "./screens/me.ts";
import { sayMore } from "./screens/more.ts";
import { sayStart, type StartDeps } from "./screens/start.ts";

export type MenuDeps = StartDeps;

export const menu = {
  name: "menu",
  commands: {
    start: command(anybody, sayStart),
    more: command(anybody, async (_, turn) => turn.say(await sayMore(turn))),
    me: command(member, (_, turn) => sayMe(turn, turn.member)),
    language: command(anybody, (_, turn) => turn.say(askLanguage())),
    help: command(anybody, (_, turn) => turn.say({ words: phrase("help"), menu: true })),
  },
  press: { lang: button(anybody, pressLanguage), me: button(member, pressMe) },
  chooses: ["lang"],
  typed: { "first-name": firstName },
} satisfies Subject<MenuDeps>;

declare module "../../bot/records.ts" {
  interface Rows {
    "first-name": string;
  }
}
