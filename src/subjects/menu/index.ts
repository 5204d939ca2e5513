/** The menu: what stands behind "More", help, one's own page. Above all other subjects; none knows it. */
import { command, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import { phrase } from "../../bot/reply.ts";
import { askLanguage, sayMe, sayMore } from "../playbook/screens/menu.ts";
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
} satisfies Subject<MenuDeps>;
