/** The year: the drill's questions, and what each answer is told. Composes only; nothing is kept. */
import { type Article, findByRole } from "../../answers/index.ts";
import { shuffle } from "../../playbook/index.ts";
import { isElsewhere } from "../../../bot/country.ts";
import { phrase, type Paragraph, type Reply } from "../../../bot/reply.ts";
import { drills } from "../rules/drill.ts";
import { toTask, noMoreTips, readMore } from "../../../bot/doors.ts";

/** What may be tapped. */
export const drillAnswers = ["right", "wrong"] as const;

/**
 * A question of a drill, under what is said before it.
 *
 * @param memberId decides the order of the answers: it is not always the upper one
 */
export function askDrill(
  set: number,
  at: number,
  memberId: string,
  before: readonly Paragraph[],
): Reply {
  const { id } = drills[set]![at]!;
  return {
    words: [...before, phrase(`drill-${id}-ask`)],
    buttons: [
      ...shuffle(drillAnswers, `${memberId}/${id}`).map((answer) => [
        { label: phrase(`drill-${id}-${answer}`), action: `drill:${set}:${at}:${answer}` },
      ]),
      ...(at === 0 ? [[noMoreTips]] : []),
    ],
  };
}

/**
 * What the answer is told, and the next question; after the last the end of the drill.
 *
 * @param country whose law and shops the reason names
 */
export function answerDrill(
  set: number,
  at: number,
  answer: (typeof drillAnswers)[number],
  memberId: string,
  country: string,
  articles: readonly Article[],
): Reply {
  const questions = drills[set]!;
  const { id, article } = questions[at]!;
  const why = {
    lines: [
      answer === "right" ? phrase("drill-right") : phrase("drill-other"),
      phrase(`drill-${id}-why`, { elsewhere: isElsewhere(country) }),
    ],
  };
  if (at + 1 < questions.length) return askDrill(set, at + 1, memberId, [why]);
  const more = findByRole(articles, article);
  return {
    words: [why, phrase("drill-end")],
    buttons: [...(more === undefined ? [] : [[readMore(more.slug)]]), [toTask]],
  };
}
