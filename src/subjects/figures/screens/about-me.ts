/**
 * "About me, if you like", under My name and village. Each tap is kept and may be taken
 * back; the part of the village is typed.
 */
import { z } from "zod";
import { isQuestion } from "../../../bot/typed.ts";
import { parseHamlet, tapAbout } from "../rules/about.ts";
import { askHamlet, sayAbout, sayAboutDeleted } from "./about-say.ts";
import type { AboutMe } from "../rules/person.ts";
import type { Member } from "../../../bot/member.ts";
import { pass, reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import type { Turn } from "../../../bot/context.ts";

/** The part of the village; a question is none. */
export const hamlet: Typed<unknown> = reads(
  z.string(),
  joined,
  async (_, turn, _data, text) => {
    if (isQuestion(text)) {
      await turn.records.waiting.clear(turn.person);
      return pass;
    }
    const said = parseHamlet(text);
    if (said === undefined) return turn.say(askHamlet());
    await turn.records.waiting.clear(turn.person);
    await keep(turn, turn.member, { hamlet: said }, false);
  },
  "danger",
);

export async function pressAbout(
  _: unknown,
  turn: MemberTurn,
  { args: [what = "", value = ""] }: Press,
): Promise<void> {
  const { member } = turn;
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
  if (told === undefined) return sayOld(turn);
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
