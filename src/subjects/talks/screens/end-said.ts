/**
 * "End the talk", 就这样吧, typed by whoever keeps it: it may be said to the learner, so it is asked before anything
 * goes. What comes before the tap belongs to it (whom.ts).
 */
import { quoted, type Said } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Thread } from "../rules/threads-record.ts";
import { saysEnd } from "../rules/says-end.ts";
import { hold, heldIn, sendButtons } from "./whom.ts";

/** Talks that are asked about; whoever keeps more ends them where they stand. */
const mostNamed = 6;

/** @returns false where the words say no end */
export async function askToEnd(turn: Turn, kept: readonly Thread[], said: Said): Promise<boolean> {
  if (said.text === undefined || !saysEnd(said.text)) return false;
  const named: Button[] = [];
  const open = kept.filter(({ state }) => state !== "closed");
  for (const { id, memberId } of open.slice(-mostNamed).toReversed()) {
    const name = (await turn.records.members.find(memberId))?.firstName;
    if (name === undefined) continue;
    named.push({ label: phrase("thread-end-with", { name }), action: `thread:end:${id}` });
  }
  const [first] = named;
  if (first === undefined) return false;
  await hold(turn, [said]);
  const isAlone = named.length === 1;
  turn.say({
    words: phrase("thread-end-ask", { text: quoted(said.text) }),
    buttons: [
      ...(isAlone ? [[{ ...first, means: "yes" as const }]] : named.map((each) => [each])),
      ...(isAlone ? await sendButtons(turn, kept, (id) => `thread:whom:${id}`) : []),
      [{ label: phrase("leave-it"), action: "thread:mine" }],
    ],
  });
  return true;
}

/** The talk is ended: what only said so is for nobody. */
export async function dropEndWords({ records: { waiting }, person }: Turn): Promise<void> {
  const row = await waiting.find(person);
  if (row?.kind !== "talk-whom") return;
  if (heldIn(row.data).every(({ text }) => text !== undefined && saysEnd(text))) {
    await waiting.clear(person);
  }
}
