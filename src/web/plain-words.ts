/** Words of the chat as a page says them: labels without the emoji before them, which not every computer can draw. */
import type { Phrasebook } from "../bot/phrasebook.ts";

const emoji = /^\p{Extended_Pictographic}\uFE0F?\s+/u;

export function withoutEmoji(usual: Phrasebook): Phrasebook {
  return {
    ...usual,
    phrase: (...given) => usual.phrase(...given).replace(emoji, ""),
    text: (...given) => usual.text(...given).replace(emoji, ""),
  };
}
