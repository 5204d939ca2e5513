/** Words that were typed for a letter, shown to whoever wrote them before they go: by a tap, or left for the bot. */
import { z } from "zod";
import { quoted } from "../../answers/index.ts";
import { newId } from "../../../bot/ids.ts";
import type { Member } from "../../../bot/member.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";

/** `memberId`: a mentor begins the letter, to this learner. */
export const waits = z.object({
  id: z.string(),
  text: z.string(),
  memberId: z.string().optional(),
});
export type TypedLetter = z.infer<typeof waits>;

/** Words that a mentor named a learner for: shown to the mentor before they go. */
export async function askIfGoes(turn: Turn, learner: Member, text: string): Promise<void> {
  await askToSend(turn, { id: newId("l"), memberId: learner.id, text }, learner.firstName);
}

export async function askToSend(turn: Turn, typed: TypedLetter, name: string): Promise<void> {
  const row = { kind: "typed-letter", data: JSON.stringify(typed) } as const;
  await turn.records.waiting.set(turn.person, row, turn.now);
  turn.say({
    words: phrase(typed.memberId === undefined ? "letter-typed" : "letter-goes", {
      name,
      text: quoted(typed.text),
    }),
    buttons: [
      [
        {
          label: phrase("send-there", { name }),
          action: `letter:typed:${typed.id}`,
          means: ["yes", "send"],
        },
      ],
      [{ label: phrase("letter-typed-mine"), action: `letter:mine:${typed.id}` }],
    ],
  });
}
