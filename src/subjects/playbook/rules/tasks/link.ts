/**
 * Playbook: finds the link in what a shopping app copies (words, codes and an address in one).
 *
 * Nothing is fetched: only the form is looked at.
 */

import { isQuestion } from "../../../../bot/typed.ts";

export interface FoundLink {
  readonly text: string;
  /** It has the form of a web address. */
  readonly wellFormed: boolean;
}

/** @returns `undefined` when nothing in the text looks like a link or a share code. */
export function findLink(text: string): FoundLink | undefined {
  const address = /https?:\/\/[^\s<>"'「」《》【】，。]+/iu.exec(text)?.[0];
  if (address !== undefined && isWeb(address)) return { text: address, wellFormed: true };

  const bare = /(?<![@\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,12}(?:\/[^\s<>"'「」《》【】，。]*)?/iu.exec(
    text,
  )?.[0];
  if (bare !== undefined && isWeb(`https://${bare}`)) {
    return { text: `https://${bare}`, wellFormed: true };
  }

  // A share code (￥AbC123￥) opens in the app only; a broken address is still worth a look.
  const code = /[￥¥€$₤《(（]\s?[A-Za-z0-9]{8,14}\s?[￥¥€$₤》)）]/u.exec(text)?.[0];
  const broken = address ?? /\b(?:https?|www)\S+/iu.exec(text)?.[0];
  const rest = code ?? broken;
  return rest === undefined ? undefined : { text: rest, wellFormed: false };
}

function isWeb(address: string): boolean {
  return URL.canParse(address) && new URL(address).hostname.includes(".");
}

/** "Somebody sent me this": a link of others, whatever a job waits for. */
const ofOthers =
  /\b(?:sent|sends|gave|got|received|tells?|told|asks?|asked|wants?|says?|said|stranger|safe|real|scam|prize|refund)\b|发来|发给[我俺]|发[我俺]|给[我俺]发|收到|[让叫][我俺]|陌生|别人|骗|中奖|退款|真的假的/iu;

/** Whose the link in a text is, where a job asks for one: their own, unless something is asked beside it or somebody sent it. */
export function whoseLink(text: string): "own" | "others" | undefined {
  const link = findLink(text);
  if (link === undefined) return undefined;
  const beside = text.replace(link.text, " ").replace(/https?:\/\/\S+/giu, " ");
  return isQuestion(beside) || ofOthers.test(beside) ? "others" : "own";
}
