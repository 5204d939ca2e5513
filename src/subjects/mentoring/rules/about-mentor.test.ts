import { describe, expect, it } from "vitest";
import { aboutMentor, aboutWhomAbove, mayBeAboutMentor } from "./about-mentor.ts";

const said = (text: string, name: string) =>
  mayBeAboutMentor(text) ? aboutMentor(text, name) : undefined;

describe("what is said of one's own mentor", () => {
  it.each([
    ["Peter asked me for money", "money"],
    ["peter asks 200 for the course", "money"],
    ["my mentor wants 500 shillings before he helps", "money"],
    ["Do I have to pay Peter?", "money"],
    ["can I give my mentor money", "money"],
    ["I gave Peter 300", "money"],
    ["Peter shouted at me, I want another mentor", "hurt"],
    ["my mentor is always drunk", "hurt"],
    ["I am afraid of Peter", "hurt"],
    ["I quarrelled with Peter", "hurt"],
    ["Peter touched me", "hurt"],
    ["peter dont like my baskets", "hurt"],
    ["mi vex with peter", "hurt"],
    ["peter is so unfair", "hurt"],
    ["who is peters boss", "hurt"],
    ["can i get a lady teacher", "change"],
    ["I want a different mentor", "change"],
    ["how do I change my mentor?", "change"],
    ["I don't want Grace as my teacher any more", "change"],
  ])("%s: %s", (text, kind) => expect(said(text, "Peter")).toBe(kind));

  it.each([
    ["李师傅问我要钱", "money"],
    ["李师傅要收200块学费", "money"],
    ["师傅叫我交三百块", "money"],
    ["我给李师傅送了红包", "money"],
    ["李师傅借了我500块不还", "money"],
    ["李师傅骂我，我想换个师傅", "hurt"],
    ["师傅对我动手动脚", "hurt"],
    ["我怕李师傅", "hurt"],
    ["我跟师傅吵了一架", "hurt"],
    ["我想换个师傅", "change"],
    ["李师傅说我包得丑 他懂个锤子", "hurt"],
    ["师傅就晓得瞎指挥", "hurt"],
    ["给我另外派个师傅嘛", "change"],
    ["师傅叫我白送 他站着说话不腰痛", "hurt"],
    ["我再也不跟她学了", "change"],
    ["我不想跟小妹学了，换个人带我", "change"],
    ["不要李师傅教我了，换人教", "change"],
  ])("%s：%s", (text, kind) => expect(said(text, "李师傅")).toBe(kind));

  it.each([
    "Peter asked how much money is left",
    "Peter asked me for 30 photos",
    "my mentor wants to see the price",
    "does Peter know what a parcel costs?",
    "send Peter the photo",
    "how do I give money back to a buyer?",
    "the buyer asked for money back",
    "I am afraid my mentor laughs",
    "who is my mentor",
    "Peter is wrong about the price",
    "peter does not like walnuts",
    "the buyer is angry with the courier",
    "Peter does not answer",
    "does Peter want my photo",
    "the teacher of my son lives here",
  ])("%s is none of it", (text) => expect(said(text, "Peter")).toBeUndefined());

  it.each([
    "师傅要我拍3张照",
    "李师傅说我针脚粗，怎么改",
    "师傅懂个大概",
    "师傅说要付多少快递费",
    "问师傅要不要办执照",
    "怕师傅笑话",
    "买家问我要钱",
    "我的师傅是谁",
    "李师傅一直不回我",
    "换个箱子行不行",
    "给李师傅看照片",
  ])("%s不算", (text) => expect(said(text, "李师傅")).toBeUndefined());
});

describe("what is said of whoever was spoken of", () => {
  it.each([
    ["he is rude to me", "hurt"],
    ["but she shouts at us", "hurt"],
    ["he wants 300 shillings from me", "money"],
    ["他骂我", "hurt"],
    ["她看不起我", "hurt"],
    ["他问我要两百块", "money"],
  ])("%s: %s", (text, kind) => expect(aboutWhomAbove(text)).toBe(kind));

  it.each(["the buyer is rude to me", "客人骂我", "he looked at my photo", "他说照片好"])(
    "%s: nothing of it",
    (text) => expect(aboutWhomAbove(text)).toBeUndefined(),
  );
});
