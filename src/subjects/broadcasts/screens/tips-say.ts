/** Tips: what a learner sees of them. Composes only. */
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import type { Tip } from "../rules/tip.ts";
import { home, noMoreTips, tipsAgain, readMore } from "../../../bot/doors.ts";

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
