/**
 * Answers: how much of a message is looked at for a question.
 *
 * A message may have 4,096 characters, lines that came together more. Nobody asks one question in so
 * many, and each costs time. So whatever compares a text with what is known reads this part of it. What
 * is kept of a message and shown to people stays whole, and words of danger are looked for in all of it
 * (triage.ts).
 */
import { withoutAsker } from "../../../bot/words/told-by.ts";

/** As long as several messages that are answered as one (burst.ts). */
const longest = 1_000;

/**
 * The text itself, if it is not longer than a question may be; otherwise its beginning and its end,
 * where people ask: "hello, I want to ask…" and "…so what do I do now?"
 *
 * Some signs stand for many letters and are counted as these. A greeting or thanks before a question is no part
 * of it, nor is who asks it: 爷爷问要不要钱.
 */
export function askedPartOf(whole: string): string {
  const text = withoutGreeting(whole);
  const plain = text.normalize("NFKC");
  if (plain.length <= longest) return text;
  const half = longest / 2;
  return `${plain.slice(0, half)}\n${plain.slice(-half)}`;
}

const greeting =
  /^\s*(?:(?:hi|hey|hello|good (?:morning|day|afternoon|evening)|thanks(?: a lot)?|thank you(?: very much)?|sorry|excuse me|please)\b|你好|您好|谢谢你?|多谢|麻烦你?|不好意思|请问)[啊呀哈了]?[\s,.!?:;，。！？：；~～]+/iu;
/** So much is left that it can be a question. */
const leastLeft = 4;

function withoutGreeting(text: string): string {
  const left = withoutAsker(text.replace(greeting, ""));
  return left.length < text.length && left.trim().length >= leastLeft ? left : text;
}
