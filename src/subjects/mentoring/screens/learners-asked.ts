/** "Who of mine has sold", 有啥要看的: a mentor asks of all learners at once, and hears who it is, with their pages. */
import type { Message } from "@grammyjs/types";
import type { RoadDeps } from "../../playbook/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { asksOfLearners } from "../rules/asked/asks-of-learners.ts";
import { saysOneLeft } from "../rules/asked/one-left.ts";
import { type AskedHere, meantBy } from "../rules/asked/learners-asked.ts";
import type { Mentee } from "../rules/mentees.ts";
import { inTwos, marksOf, type MenteesView } from "./mentees-say.ts";
import { pressMentees, viewOf } from "./mentees.ts";
import { sayReview, type ReviewDeps } from "./review.ts";
import { takeGood } from "./typed/typed-good.ts";
import { mentor, type MentorTurn, reviewer } from "./reviewer.ts";

/** A mentor of several villages may have more; the list of all has them. */
const mostNamed = 15;

export async function hearOfLearners(
  deps: RoadDeps & ReviewDeps,
  turn: Turn,
  { text }: Message,
): Heard {
  if (text === undefined) return pass;
  // Which one it is, is known from the list.
  const asked = saysOneLeft(text) ? ({ kind: "all" } as const) : asksOfLearners(text);
  if (asked === undefined) return (await takeGood(deps, turn, text)) ? undefined : pass;
  const mentored = await mentor.admit(turn);
  if (mentored === undefined) return pass;
  if (asked.kind === "look") {
    const looking = await reviewer.admit(turn);
    return looking === undefined ? pass : sayReview(deps, looking);
  }
  const isAway = mentored.mentored.every(({ state }) => state === "away");
  const open = (filter: string) =>
    pressMentees(deps, mentored, { ...typed, args: ["open", filter] });
  if (isAway) return open("all");
  switch (asked.kind) {
    case "digest":
      return pressMentees(deps, mentored, { ...typed, args: ["digest", "new"] });
    case "all":
    case "stuck":
    case "asked":
      return open(asked.kind);
    default:
      return sayMeant(deps, mentored, asked);
  }
}

async function sayMeant(deps: RoadDeps, turn: MentorTurn, asked: AskedHere): Promise<void> {
  const { member, records } = turn;
  const mentees = await records.mentees.list(member.id);
  const view = await viewOf(deps, turn, member);
  const meant = meantBy(view, deps.playbook, mentees, asked);
  const named = meant.slice(0, mostNamed);
  turn.say({
    words: [
      titleOf(asked, meant.length, mentees.length),
      ...(named.length === 0 ? [] : [{ lines: named.map((each, at) => lineOf(view, each, at)) }]),
      ...(asked.kind === "sold" ? [phrase("learners-by-steps")] : []),
    ],
    buttons: [
      ...inTwos(named.map(nameOf)),
      [{ label: phrase("more-mentees"), action: "do:mentees" }],
    ],
  });
}

function titleOf(asked: AskedHere, count: number, all: number): Phrase {
  const isNot = "isNot" in asked && asked.isNot;
  const what = isNot ? `not-${asked.kind}` : asked.kind;
  const days = asked.kind === "here" ? asked.days : 0;
  const step = asked.kind === "step" ? asked.step : 0;
  return phrase("learners-asked", { what, count, all, days, step });
}

const lineOf = (view: MenteesView, mentee: Mentee, at: number): Phrase =>
  phrase("learners-line", {
    n: at + 1,
    name: mentee.member.firstName,
    ...marksOf(view, mentee),
  });

const nameOf = ({ member: { id, firstName: name } }: Mentee, at: number): Button => ({
  label: phrase("mentees-name", { n: at + 1, name }),
  action: `mentees:one:all:${id}`,
});

const typed = { action: "", screen: undefined, message: undefined } as const;
