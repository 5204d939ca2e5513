/**
 * Written answers: what an article says is not what it quotes. In quotation marks stand the words of buyers,
 * of swindlers, of a button, or of somebody who wants a model to speak for them; an answer has such words in
 * quotation marks, too, or not at all.
 *
 * Whether quoted words are in the article as they stand is looked at with the names.
 */
import { strangeSentence } from "./check-grounds.ts";
import { countWords, fold, sentencesOf } from "./fold.ts";
import type { Passage } from "./prompt.ts";

const quotation = /["“「『]([^"”」』\n]+)["”」』]/gu;
/** Words, or Han characters: what is as short is the name of a thing or a button, and the article's word. */
const mostOfName = 6;

/** The first sentence that the articles only quote, or the whole answer if it is a quotation itself. */
export function quotedSentence(text: string, cited: readonly Passage[]): string | undefined {
  const own = text.replaceAll(quotation, " ");
  if (sentencesOf(own).length === 0) return text;
  const quoted = cited.flatMap((passage) =>
    [...passage.text.matchAll(quotation)].map(([, words]) => fold(words!)),
  );
  const said = cited.map((passage) => fold(passage.text.replaceAll(quotation, " ")));
  const only = sentencesOf(own).find((sentence) => {
    const folded = fold(sentence);
    return (
      quoted.some((words) => words.includes(folded)) && !said.some((each) => each.includes(folded))
    );
  });
  return only ?? strangeSentence(own, cited.map(withoutSpeech));
}

function withoutSpeech(passage: Passage): Passage {
  const text = passage.text.replaceAll(quotation, (whole, words: string) =>
    countWords(words) > mostOfName ? " " : whole,
  );
  return { ...passage, text };
}
