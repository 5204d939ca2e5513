/** Broadcasts: whether an officer says that what they wrote is wrong. */
import { isQuestion } from "../../../bot/typed.ts";

const says =
  /\b(?:mistakes?|typo|wrong|undo|corrections?|misspelt|misspelled)\b|错字|[写发打说]错|错了|改一下|改一改|重发/iu;
/** Asked, too: "how do I take it back?" */
const takesBack =
  /\b(?:unsend|recall|(?:take|get|pull) (?:it|that|this|the message) back|(?:correct|change|fix) (?:it|that|this|the (?:message|date|day|time)))\b|撤回|收回|撤掉|更正/iu;
/** About this bot's own buttons. */
const ofButtons = /\b(?:button|tapped|tap|press|pressed)\b|[按点]错/iu;
/** Characters; who writes more tells something else. */
const longest = 80;

export function saysMistake(text: string): boolean {
  if (text.length > longest || ofButtons.test(text)) return false;
  return takesBack.test(text) || (says.test(text) && !isQuestion(text));
}
