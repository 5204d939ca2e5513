/**
 * Words that stand for a button of the task at hand. A button's own words always do; a sentence that tells something
 * ("I have goods, but no parcel point") does where it sounds like no danger and no article answers it.
 */
import type { Turn } from "../../../bot/context.ts";
import { tellsTrouble } from "../../../bot/reading/tells-trouble.ts";
import { phrase } from "../../../bot/reply.ts";
import { saysMore } from "../../../bot/telling/telling.ts";
import { asksInside, isEach, isQuestion, type Knows } from "../../../bot/typed.ts";
import type { Answer } from "../rules/answer.ts";
import { receiveTyped, type WalkDeps, type Walked } from "../../playbook/index.ts";

export async function receiveSaid(
  { knows }: { readonly knows: Knows },
  { member, language }: Turn,
  walk: WalkDeps,
  text: string,
): Promise<Walked | undefined> {
  if (member === undefined || isToAnother(text)) return undefined;
  const typed = await receiveTyped(walk, member, text);
  if (typed !== undefined) return typed;
  const known = knows(text, language);
  const isElse = known === "danger" || known === "like-danger" || known === "surely";
  return isElse ? undefined : receiveTyped(walk, member, text, { tells: true });
}

const bareNo = new Set(["no", "nope", "nah", "不", "不是"]);

/**
 * "No" below the job itself is a tap on its button, and was taken as one. Here something else was asked after it, and a
 * job that nobody thought of must not be answered by it.
 */
function isToAnother(text: string): boolean {
  return isEach(text, bareNo);
}

/** Words, Chinese characters; more is a story. */
const longest = { words: 14, han: 24 };
const ofSelf =
  /^\s*(?:(?:yes|no|ok|yeah)\b[\s,]*)?(?:i|we|my|our|he|she|they|asked|told|talked|half|only|just|about|not yet|nobody|no one|everybody|everyone|somebody|all|both|none|some|many|most|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b|^(?:[我俺咱他她]|问了|跟|做了|弄了|只|才|就|都|全|大家|一半|还没|没人|好多|不少|有人|[一二两三四五六七八九十\d]+[个家人单件户位])|^(?:没|给.{1,4}看|寄|请|试|见|包了)|^\p{Script=Han}{0,3}来了/iu;

/**
 * What is told right below a job that waits for a tap, and no article knows, is most likely meant for the job: it is
 * no question for a person.
 *
 * @returns false where nothing was said
 */
export async function sayHeardForJob(turn: Turn, text: string, { kind }: Answer): Promise<boolean> {
  if (kind !== "unknown" && !(kind === "which" && ofSelf.test(text))) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > longest.han || text.trim().split(/\s+/u).length > longest.words) return false;
  const isElse = [isQuestion, asksInside, tellsTrouble, saysMore].some((asks) => asks(text));
  if (isElse) return false;
  const last = await turn.records.outbox.newestOffered(turn.person);
  if (!last.some(({ offered }) => offered.includes(" step:pick:"))) return false;
  turn.say({ words: phrase("job-heard") });
  await turn.resume();
  return true;
}
