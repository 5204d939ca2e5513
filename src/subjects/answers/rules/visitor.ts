/**
 * Answers for somebody who did not agree to be remembered: the same answers, but nothing about the
 * question is kept, so no button needs a row. Asking a person needs a name, so it leads to consent.
 */
import { namedDoors } from "../../../bot/doors.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import type { Answer } from "./answer.ts";
import type { TriageEntry } from "./triage.ts";
import { untilThen } from "./costs-money.ts";
import { withTold } from "./danger.ts";
import { composeAnswer, type Asked } from "./compose.ts";
import { readArticle } from "./doubt.ts";

/** What the words speak of and whoever did not join may open, too; officers have a menu of their own. */
function doorsFor(
  { offers = [] }: TriageEntry,
  isOfficer: boolean,
): readonly (readonly Button[])[] {
  const all = ["privacy", "language", "forget", ...(isOfficer ? (["menu"] as const) : [])] as const;
  return all.filter((name) => offers.includes(name)).map((name) => [namedDoors[name]]);
}

/** A person is what was asked for: that needs a name. */
const isForPerson = ({ offers }: TriageEntry): boolean => offers?.[0] === "person";

/** @param isOfficer they have screens of their own, and nobody asks a person for them: no name is wanted of them */
export function composeForVisitor(
  answer: Answer,
  asked: Omit<Asked, "questionId">,
  isOfficer = false,
): Reply {
  const { words } = composeAnswer(answer, { ...asked, questionId: "-" });
  const start: Button = { label: phrase("joining-remember-after-all"), action: "join:again" };
  const browse: Button = { label: phrase("answers-browse"), action: "topics:steps" };
  switch (answer.kind) {
    case "which":
      return {
        words,
        buttons: [
          ...answer.articles.map((article) => [readArticle(article, asked.language)]),
          [browse],
        ],
      };
    case "unknown":
      if (isOfficer) return { words: phrase("officer-unknown"), buttons: [[browse]] };
      return {
        words: withTold(
          answer.isOutside === true
            ? [phrase("answers-outside"), phrase("visitor-person")]
            : [phrase("visitor-unknown"), ...untilThen(asked.text ?? "")],
          answer,
        ),
        buttons: [[start], [browse]],
      };
    case "greeting":
      return {
        words: isForPerson(answer.entry) ? [words, phrase("visitor-person")].flat() : words,
        buttons: [
          ...(answer.article === undefined ? [] : [[readArticle(answer.article, asked.language)]]),
          ...doorsFor(answer.entry, isOfficer),
          [start],
        ],
      };
    case "triage":
      return answer.isLikeness === true ? { words, buttons: [[browse]] } : { words };
    default:
      return { words };
  }
}
