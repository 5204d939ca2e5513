import { describe, expect, it } from "vitest";
import { paidIn, saysHanded, saysHeKnowsMe } from "./after-trick.ts";

describe("words of paying", () => {
  it.each([
    "i already paid him",
    "I paid and he does not answer",
    "i paid, but he did not send it",
    "我交了咋个办",
    "已经转了两百",
    "交了钱他没给我货",
    "他没给我货，我交了钱",
    "钱转过去了",
  ])("say that it was paid: %s", (text) => {
    expect(paidIn(text)).toBe("paid");
  });

  it.each([
    "i have not paid",
    "I didn't send it yet",
    "not yet",
    "还没交",
    "还没转过去",
    "我没给他",
  ])("say that it was not: %s", (text) => {
    expect(paidIn(text)).toBe("not-paid");
  });

  it.each([
    "鸡蛋怎么打包",
    "我不想给别人看我的货行不行",
    "how do i pack eggs",
    `i paid him ${"and then ".repeat(20)}`,
  ])("are not in %s", (text) => {
    expect(paidIn(text)).toBeUndefined();
  });
});

describe("money that went its everyday way", () => {
  it.each([
    "i gave my mother 200",
    "i paid the hospital",
    "i sent 90 to my uncle",
    "i paid rent",
    "it went to the wrong number, i sent it",
    "给老爹转了两百",
    "交了水费",
    "我还了邻居的钱",
    "付错了",
  ])("has nothing to do with a trick: %s", (text) => {
    expect(paidIn(text)).toBeUndefined();
  });
});

describe("words of giving", () => {
  it.each([
    "买家说货不好 给了个两星",
    "给了我差评",
    "she gave one star",
    "he left a bad review, gave no stars",
  ])("are no payment: %s", (text) => {
    expect(paidIn(text)).toBeUndefined();
  });
});

describe("a code that was said", () => {
  it.each([
    "我念了咋办",
    "已经念给他听了",
    "哎呀我报了",
    "验证码说出去了",
    "把码发给他了 怎么办",
    "我告诉他了咋个办",
    "我给了他六位数",
    "I read it to him",
    "i told her the code already",
    "oh no i gave it, what do i do",
    "i already sent the otp",
  ])("is heard: %s", (text) => {
    expect(saysHanded(text)).toBe(true);
  });

  it.each([
    "我没念",
    "他喊我念 我没念",
    "我给他了",
    "我跟他说了",
    "我念了两年书",
    "我给她发了三斤",
    "i told him",
    "i read the lesson about eggs",
    "I gave him the parcel",
  ])("is not: %s", (text) => {
    expect(saysHanded(text)).toBe(false);
  });
});

describe("words after a trick that make a caller believed", () => {
  it.each([
    "he knows my name",
    "but the caller knew our order number",
    "She called me by my name",
    "how does he know my shop",
    "他晓得我名字",
    "可是他连我店名都知道我的单号",
    "她报得出我的名字",
    "咋晓得我名字的",
  ])("are in %s", (text) => {
    expect(saysHeKnowsMe(text)).toBe(true);
  });

  it.each([
    "my husband knows the post office",
    "he knows my name and will beat me",
    "what name do i give my shop",
    "他晓得我名字，要上门打我",
    "我的店名叫啥好",
  ])("are not in %s", (text) => {
    expect(saysHeKnowsMe(text)).toBe(false);
  });
});
