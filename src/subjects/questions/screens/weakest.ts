/**
 * Which articles were least clear, for officers: sums only, nothing of who. Leads to the
 * article. What is counted is subjects/answers/rules/feedback.ts.
 */
import { pager, type TopicsDeps, unclearReasons, type Weak, weakest } from "../../answers/index.ts";
import { phrase, type Button, type Language, type Paragraph } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Press } from "../../../bot/subject.ts";

/** Articles on one page. */
const onPage = 6;

export const weakestButton: Button = { label: phrase("weak-open"), action: "weak:0" };

export async function pressWeakest(
  { articles }: Pick<TopicsDeps, "articles">,
  turn: Turn,
  { args }: Press,
): Promise<void> {
  const { language } = turn;
  const page = Number(args[0]) || 0;
  const all = weakest(await turn.records.marks.tallies(), articles);
  const pages = Math.ceil(all.length / onPage);
  const at = Number.isInteger(page) && page >= 0 && page < pages ? page : 0;
  const shown = all.slice(at * onPage, (at + 1) * onPage);
  const wrong = phrase("weak-wrong");
  if (shown.length === 0) return turn.say({ words: [phrase("weak-none"), wrong] });
  turn.say({
    words: [phrase("weak-title"), ...shown.map((weak) => rowOf(weak, language)), wrong],
    buttons: [
      ...shown.map(({ article }): Button[] => [
        { label: article.words[language].label, action: `topic:${article.slug}` },
      ]),
      ...pager("weak", at, pages),
    ],
  });
}

export function rowOf(
  { article, percent, unclear, helped, reasons }: Weak,
  language: Language,
): Paragraph {
  const why = unclearReasons.filter((reason) => reasons[reason] > 0);
  return {
    lines: [
      phrase("weak-row", {
        label: article.words[language].label,
        percent,
        unclear,
        answers: unclear + helped,
      }),
      ...why.map((reason) => phrase("weak-reason", { reason, count: reasons[reason] })),
    ],
  };
}
