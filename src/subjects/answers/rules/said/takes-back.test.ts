import { describe, expect, it } from "vitest";
import { saysTakeBack } from "./takes-back.ts";

describe("a question that is taken back", () => {
  it.each([
    "take it back",
    "Please take my question back!",
    "can I take it back?",
    "how do I take back my question",
    "forget my question",
    "Forget what I asked, please",
    "don't send it",
    "Don’t ask her",
    "oh no, I didn't mean to send that",
    "unsend",
    "cancel that question",
    "撤回",
    "我想撤回刚才的问题",
    "把我的问题撤回来",
    "能不能收回？",
    "不问了",
    "我不想问了",
    "别发了。",
    "别发给师傅",
    "算了，别问了",
    "当我没问",
    "问错了",
    "把刚才那条删了吧",
    "取消我的问题",
    "take my voice message back",
    "dont send my voice",
    "把语音撤回来",
    "刚才那条语音不要发",
    "照片别发了",
  ])("is heard in %j", (text) => {
    expect(saysTakeBack(text)).toBe(true);
  });

  it.each([
    "the buyer wants me to take it back",
    "can I take the parcel back?",
    "do I have to take back broken eggs",
    "forget it, I pay the fee",
    "I forgot my password",
    "don't send eggs in summer",
    "how do I cancel an order",
    "cancel my shop",
    "买家要退货，能收回来吗",
    "别发货",
    "快递别发了行吗，下雨",
    "发错了",
    "不发货了",
    "怎么撤回付款",
    "忘了密码",
    "我不知道问谁了",
    "师傅说别发视频了",
    "I didn't mean that",
    "把我删了",
    "请把我删掉",
    "我先撤了",
    "不要再发了",
    "要不要发",
  ])("is not heard in %j", (text) => {
    expect(saysTakeBack(text)).toBe(false);
  });
});
