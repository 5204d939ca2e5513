/** Words that were typed for a letter, shown to whoever wrote them before they go: by a tap, or left for the bot. */
import { z } from "zod";
import { quoted } from "../../answers/index.ts";
import { newId } from "../../../bot/ids.ts";
import type { Member } from "../../../bot/member.ts";
import type { Turn } from "../../../bot/context.ts";
import { mayHurt } from "../../../bot/reading/before-sending.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";

/**
 * `memberId`: a mentor begins the letter, to this learner; `after`: to whom the same words may go next; `all`: these
 * learners get them with one tap, each in a letter of their own; `among`: one of these, it is not said which.
 */
export const waits = z.object({
  id: z.string(),
  text: z.string(),
  memberId: z.string().optional(),
  after: z.array(z.string()).optional(),
  all: z.array(z.string()).optional(),
  among: z.array(z.string()).optional(),
});
export type TypedLetter = z.infer<typeof waits>;

/** Words that a mentor named a learner for, or several: shown to the mentor before they go, for one after the other. */
export async function askIfGoes(
  turn: Turn,
  [first, ...others]: readonly Member[],
  text: string,
): Promise<void> {
  if (first === undefined) return;
  const typed = { id: newId("l"), memberId: first.id, after: others.map(({ id }) => id), text };
  await askToSend(turn, typed, first.firstName);
  if (others.length === 0) return;
  turn.say({ words: phrase("letter-then", { names: namesIn(turn, others) }) });
}

/** Words that a mentor wants all of their learners to have. */
export async function askIfAllGet(
  turn: Turn,
  learners: readonly Member[],
  text: string,
  before: readonly Phrase[] = [],
): Promise<void> {
  const typed = { id: newId("l"), text, all: learners.map(({ id }) => id) };
  await wait(turn, typed);
  const count = learners.length;
  const names = namesIn(turn, learners);
  turn.say({
    words: [
      ...before,
      phrase("letter-goes-all", { count, names, text: quoted(text) }),
      ...(mayHurt(text) ? [phrase("letter-hurts")] : []),
    ],
    buttons: [
      [
        {
          label: phrase("letter-all-send", { count }),
          action: `letter:typed:${typed.id}`,
          means: ["yes", "send"],
        },
      ],
      [{ label: phrase("letter-not"), action: `letter:no:${typed.id}`, means: "no" }],
    ],
  });
}

export const namesIn = ({ language }: Turn, people: readonly Pick<Member, "firstName">[]): string =>
  people.map(({ firstName }) => firstName).join(language === "zh" ? "、" : ", ");

/** Buttons of one question; whoever else is meant is named in words. */
const mostNamed = 6;

/** "Tell her to come", and it is not known who "her" is. */
export async function askWhom(
  turn: Turn,
  learners: readonly Member[],
  text: string,
  before: readonly Phrase[] = [],
): Promise<void> {
  const typed = { id: newId("l"), text, among: learners.map(({ id }) => id) };
  await wait(turn, typed);
  turn.say({
    words: [...before, phrase("letter-whom", { text: quoted(text) })],
    buttons: [
      ...learners
        .slice(0, mostNamed)
        .map(({ id, firstName: name }) => [
          { label: phrase("send-there", { name }), action: `letter:to:${id}` },
        ]),
      [{ label: phrase("letter-not"), action: `letter:no:${typed.id}`, means: "no" as const }],
    ],
  });
}

async function wait(turn: Turn, typed: TypedLetter): Promise<void> {
  const row = { kind: "typed-letter", data: JSON.stringify(typed) } as const;
  await turn.records.waiting.set(turn.person, row, turn.now);
}

/** @param before what is said above the question */
export async function askToSend(
  turn: Turn,
  typed: TypedLetter,
  name: string,
  before: readonly Phrase[] = [],
): Promise<void> {
  await wait(turn, typed);
  const isOwn = typed.memberId !== undefined;
  turn.say({
    words: [
      ...before,
      phrase(isOwn ? "letter-goes" : "letter-typed", { name, text: quoted(typed.text) }),
      ...(mayHurt(typed.text) ? [phrase("letter-hurts")] : []),
    ],
    buttons: [
      [
        {
          label: phrase("send-there", { name }),
          action: `letter:typed:${typed.id}`,
          means: ["yes", "send"],
        },
      ],
      // Words to somebody by name were nothing for the bot.
      [
        isOwn
          ? { label: phrase("letter-not"), action: `letter:no:${typed.id}`, means: "no" }
          : { label: phrase("letter-typed-mine"), action: `letter:mine:${typed.id}` },
      ],
    ],
  });
}
