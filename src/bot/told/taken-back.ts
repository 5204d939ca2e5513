/**
 * A number that is put right before the message ends: "jam 15 no wait 18", `笋60 不对65`. The last one counts. Of
 * "15, not 18" it is the first, so a plain "not" is none of it.
 */
const takenBack =
  /[¥]?\d[\d.,]*\s*(?:元|块钱?|yuan)?[\s,，.。…]*(?:\b(?:(?:oh )?no|sorry|wait|oops|i mean)\b[\s,]*|(?:[哦噢]?不对|错了|说错了?|打错了?)[\s,，]*)+(?:it'?s |应该是?|是)?(?=[¥]?\d[\d.,]*\s*(?:元|块钱?|yuan)?[\s.。!！]*$)/iu;

export function withoutTakenBack(text: string): string {
  return text.replace(takenBack, "");
}

/** Whether a number of it is put right in the same breath. */
export function correctsItself(text: string): boolean {
  return takenBack.test(text);
}
