/**
 * Telegram room: "About me, if you like", under My name and village. Each tap is kept and may be taken
 * back; the part of the village is typed.
 */
import { Composer } from "grammy";
import { isQuestion } from "../../../bot/typed.ts";
import { parseHamlet, tapAbout } from "../rules/about.ts";
import { askHamlet, sayAbout, sayAboutDeleted } from "./about-say.ts";
import type { AboutMe } from "../rules/person.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";

export function createAboutMe(homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("about:"),
    async ({ turn, action }) => {
      if (turn.member === undefined) return homecoming.say(turn);
      // Whoever presses has left what their next words were for.
      await turn.records.waiting.clear(turn.person);
      await press(turn, turn.member, action.split(":").slice(1));
    },
  );

  screens.on("message:text", async (ctx, next) => {
    const { turn } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (turn.member === undefined || waiting?.kind !== "hamlet") return next();
    if (isQuestion(ctx.message.text)) {
      await turn.records.waiting.clear(turn.person);
      return next();
    }
    const hamlet = parseHamlet(ctx.message.text);
    if (hamlet === undefined) return turn.say(askHamlet());
    await turn.records.waiting.clear(turn.person);
    await keep(turn, turn.member, { hamlet }, false);
  });

  return screens;
}

async function press(
  turn: Turn,
  member: Member,
  [what = "", value = ""]: readonly string[],
): Promise<void> {
  const { aboutMe, waiting } = turn.records;
  const about = await aboutMe.find(member.id);
  switch (what) {
    case "open":
      return turn.say(sayAbout(about, false));
    case "hamlet":
      await waiting.set(turn.person, { kind: "hamlet", data: "" }, turn.now);
      return turn.say(askHamlet());
    case "hamlet-none":
      return keep(turn, member, { hamlet: null }, false);
    case "delete":
      await aboutMe.remove(member.id);
      return turn.say(sayAboutDeleted());
  }
  const told = tapAbout(about, what, value);
  if (told === undefined) return turn.note(phrase("button-old"));
  await keep(turn, member, told, true);
}

async function keep(
  turn: Turn,
  member: Member,
  change: Partial<AboutMe>,
  inPlace: boolean,
): Promise<void> {
  const { aboutMe } = turn.records;
  const told = { ...(await aboutMe.find(member.id)), ...change };
  await aboutMe.save(member.id, told, turn.now);
  turn.say(sayAbout(told, inPlace));
}
