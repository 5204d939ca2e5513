/** Joining for people who type: the words of a button stand for the button. */
import { askConsent, nextQuestion, welcome, type WorstProblem } from "../rules/joining.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Turn } from "../../../bot/context.ts";

export interface JoiningDeps {
  readonly playbook: { readonly worstProblems: readonly WorstProblem[] };
  readonly phrasebook: Phrasebook;
}

/** The button of the question at hand whose words were typed instead of tapped. */
export async function typedButton(
  deps: JoiningDeps,
  turn: Turn,
  text: string,
): Promise<string | undefined> {
  const { records, member, joining } = turn;
  // Asked for a question, a name or something to show: then the words are for that.
  const waiting = await records.waiting.find(turn.person);
  if (waiting !== undefined && waiting.kind !== "village") return undefined;
  const reply =
    member !== undefined
      ? await nextQuestion(records.members, deps.playbook.worstProblems, member)
      : joining === undefined
        ? undefined
        : joining.stage === "consent"
          ? askConsent()
          : (await welcome(records.members, joining, turn.now)).at(-1);
  return reply?.buttons
    ?.flat()
    .find(({ label }) => plain(deps.phrasebook.text(turn.language, label)) === plain(text))?.action;
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
