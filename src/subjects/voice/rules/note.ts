/**
 * Voice: a voice note as it comes, and the words that a program heard in it.
 *
 * What a program heard is nobody's typing: it may be wrong, it may be made up. So it is shown before it
 * counts, and nothing in it can be tapped.
 */

/** Longer than this nobody talks in one breath; and a program takes as long to listen. */
export const mostVoiceSeconds = 180;
export const mostVoiceBytes = 5 * 1_024 * 1_024;
/** A voice note of Telegram's has about so many bytes a second. */
export const bytesPerSecond = 3_000;
/** Three minutes are at most a thousand characters, or five hundred words. */
const mostHeardChars = 3_500;

export interface VoiceNote {
  readonly messageId: number;
  /** Telegram keeps it; we keep its id. */
  readonly fileId: string;
  /** As Telegram says; absent where it does not. */
  readonly seconds?: number | undefined;
  readonly bytes?: number | undefined;
}

/** Whether it is not even fetched. What Telegram does not say is found out while it is fetched. */
export function isTooLong({ seconds = 0, bytes = 0 }: Pick<VoiceNote, "seconds" | "bytes">) {
  return seconds > mostVoiceSeconds || bytes > mostVoiceBytes;
}

/**
 * Words that were heard, on one line; `undefined` where there are none. A link, a command or a name that
 * Telegram would make a button of is taken apart, so that it cannot be tapped.
 */
export function cleanHeard(text: string): string | undefined {
  const line = text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll(/:\s*\/\//g, " ")
    .replaceAll(/(?<=[\p{L}\p{N}])\.(?=\p{L})/gu, " . ")
    .replaceAll(/(?<![\p{L}\p{N}])([@/#$])(?=[\p{L}\p{N}_])/gu, "$1 ")
    .replaceAll(/(?<=[\p{L}\p{N}])@(?=[\p{L}\p{N}_])/gu, " @ ")
    .trim();
  const isSpeech = /[\p{L}\p{N}]/u.test(line) && line.length <= mostHeardChars;
  return isSpeech ? line : undefined;
}
