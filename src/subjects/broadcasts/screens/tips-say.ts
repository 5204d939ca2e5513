/** Tips: what a learner sees of them. Composes only. */
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import type { Tip } from "../rules/tip.ts";

/** One tap, and no tip, season or news comes any more. */
export const noMoreTips: Button = { label: phrase("tips-no-more"), action: "tips:off" };
/** And the way back. */
export const tipsAgain: Button = { label: phrase("tips-again"), action: "tips:on" };
const home: Button = { label: phrase("playbook-home"), action: "do:more" };

/** To the article that something rests on. */
export function readMore(slug: string): Button {
  return { label: phrase("tips-read-more"), action: `topic:${slug}` };
}

export function sayTip({ article, words }: Tip, language: Language): Reply {
  return { words: words[language], buttons: [[readMore(article)], [noMoreTips]] };
}

export function sayMuted(): Reply {
  return {
    words: [phrase("tips-off-set"), phrase("tips-off-kept"), phrase("tips-off-back")],
    buttons: [[tipsAgain], [home]],
  };
}

export function sayUnmuted(): Reply {
  return { words: phrase("tips-on-set"), buttons: [[home]] };
}
