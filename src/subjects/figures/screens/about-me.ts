/**
 * "About me, if you like", under My name and village. Each tap is kept and may be taken
 * back; the part of the village is typed.
 */
import { z } from "zod";
import { isQuestion } from "../../../bot/typed.ts";
import { parseHamlet, tapAbout } from "../rules/about.ts";
import {
  askOne,
  asked,
  askHamlet,
  sayAbout,
  sayAboutDeleted,
  sayAboutNoted,
  sayAboutSkipped,
} from "./about-say.ts";
import { type RoadDeps, sayHouseholdLink } from "../../playbook/index.ts";
import { tellBack, type Told } from "./told-back.ts";
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
  deps: Pick<RoadDeps, "botUsername" | "timeZone">,
  turn: MemberTurn,
  { args: [what = "", value = "", told = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  const { aboutMe, waiting } = turn.records;
  const about = await aboutMe.find(member.id);
  switch (what) {
    case "open":
      return turn.say(sayAbout(about, false));
    case "page":
      return turn.say(sayAbout(about, true));
    case "show": {
      const one = asked.find((each) => each === value);
      return one === undefined ? sayOld(turn) : turn.say(askOne(about, one));
    }
    case "hamlet":
      await waiting.set(turn.person, { kind: "hamlet", data: "" }, turn.now);
      return turn.say(askHamlet());
    case "hamlet-none":
      return keep(turn, member, { hamlet: null }, false);
    case "skip":
      return turn.say(sayAboutSkipped());
    case "tell":
      return tellAsked(deps, turn, about, value, told);
    case "home":
      if (value === "others") return sayHouseholdLink(deps, turn, member);
      return turn.say(sayAboutNoted(await tellBack(deps, turn, { about: "home" })));
    case "delete":
      await aboutMe.remove(member.id);
      return turn.say(sayAboutDeleted());
  }
  const tapped = tapAbout(about, what, value);
  if (tapped === undefined) return sayOld(turn);
  await keep(turn, member, tapped, true);
}

const fieldOf: Readonly<Record<string, keyof AboutMe>> = {
  sex: "isWoman",
  age: "ageGroup",
  back: "cameBack",
};
const back: Told = { about: "back" };

/** An answer to one question: a second tap takes nothing back. */
async function tellAsked(
  deps: Pick<RoadDeps, "timeZone">,
  turn: MemberTurn,
  about: AboutMe,
  what: string,
  value: string,
): Promise<void> {
  const told = tapAbout({ ...about, [fieldOf[what] ?? ""]: null }, what, value);
  if (told === undefined) return sayOld(turn);
  await turn.records.aboutMe.save(turn.member.id, told, turn.now);
  const answered: Told = what === "age" || what === "sex" ? { about: what, group: value } : back;
  turn.say(sayAboutNoted(await tellBack(deps, turn, answered)));
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
