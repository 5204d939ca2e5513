/** Talks: words by which somebody may mean that the talk is over. Pure. */
import { isEach } from "../../../bot/typed.ts";

const ends = new Set(
  [
    "end endit endthis endtalk endthetalk endthistalk endthechat endthischat endchat endconversation endtheconversation",
    "endthisconversation closethetalk closethistalk closetalk stopthetalk stopthistalk finishthetalk finishthistalk",
    "finishtalk thatsit thatsall thatisall wearedone weredone",
    "结束 结束了 结束吧 结束谈话 结束对话 结束聊天 结束这个谈话 结束这次谈话 结束这段话 谈话结束 对话结束 聊天结束",
    "就这样 就这样吧 就到这里 就到这里吧 先这样 先这样吧 先到这里 先到这里吧 到此为止 说完 说完了 聊完了 不聊了 不说了",
  ].flatMap((line) => line.split(" ")),
);

export function saysEnd(text: string): boolean {
  return isEach(text.replaceAll(/\bplease\b/giu, ""), ends);
}
