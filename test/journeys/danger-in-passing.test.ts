/** How sellers lose money, papers or freedom, told in passing and without the word: each gets its fixed answer, and what only looks alike does not. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestVillage, Villager } from "../support/people/village.ts";
import { openTwoTongues } from "../support/people/two-tongues.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});

afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);

describe("told in passing", () => {
  it.each([
    [
      "man at the bus stop asks i take his bag to town, somebody will fetch it there",
      /Do not take it/,
    ],
    [
      "phones come to my house in my name and i post them on with a new label, 5 each",
      /Do not take it/,
    ],
    ["赶车时不认识的人让我帮他捎个包，封着口，到站有人接", /别带，别转寄/],
    ["手机寄到我家，我换个单子再寄走，一台给五十", /别带，别转寄/],
    ["客人让我取两万现金包进花束里，钱打我卡上", /别带，别转寄/],
    [
      "he showed me a screenshot that he paid but nothing came, the driver wants the honey",
      /Only what your own app/,
    ],
    ["somebody glued another paper over my pay code on the stall", /Only what your own app/],
    ["客人给我看转账图，我这边没到账，催着拉货", /只认自己App/],
    ["摊上的收款码让人贴了一张别的", /只认自己App/],
    ["brother in law says put syrup in the honey, nobody can taste it", /Do not mix it/],
    ["蜂蜜里兑点白糖浆，吃不出来，行不", /别掺/],
    ["my card is frozen, a buyer paid me with stolen money", /stopped because a buyer/],
    ["收了一笔货款卡就不能用了", /卖家的卡也会被停/],
    ["neighbour wants me to sign for his loan, only a form he says", /Sign nothing today/],
    ["he says he takes the phone on instalments in my name, he pays", /Sign nothing today/],
    ["朋友贷款叫我签个字，说走个形式", /今天别签/],
    ["有人让我当法人，啥也不用干，一年给两千", /今天别签/],
    ["i buy the start box and each person i bring gives me 300", /Put in no money/],
    ["我妈天天去听课领鸡蛋，买回个八千的床垫", /别投钱/],
    ["my son calls from a new number, voice is his, needs 3000 quick", /Send nothing yet/],
    ["村支书加我，说在开会，叫我先转两万", /先别转/],
    ["he has pictures of my body and wants 500", /Pay nothing and answer no more/],
    ["他手里有我洗澡的照片，不给钱就发村群", /别给钱，别再回/],
    ["a man takes boys to type on a computer in myanmar, flight is free, tell nobody", /Do not go/],
    ["有人招去缅北打字的，包机票，一个月两万", /别去/],
  ])("gets its fixed answer: %j", async (said, words) => {
    expect((await by(said).say(said)).text).toMatch(words);
  });

  it.each([
    [
      "man with a van lets people put finger for a sim and keeps the sims",
      /Do not hand over your account/,
    ],
    ["有人给一天一百，在我家放个插好多卡的盒子", /别给人用/],
    ["post says my parcel burned, pays double, i should add him", /Hang up/],
    ["快递说件烧了赔双倍，让加个好友", /先挂掉/],
    ["集上送鸡蛋，对着手机照个脸就给", /不少人碰到过/],
    [
      "if we give nothing our stall gets broken, everyone pays them at the market",
      /Your safety comes first/,
    ],
    ["集上俩人说摆摊都得给五十，保平安", /人要紧|先保自己/],
  ])("is heard under the danger that was known: %j", async (said, words) => {
    expect((await by(said).say(said)).text).toMatch(words);
  });
});

describe("what only looks alike", () => {
  it.each([
    "driver takes my boxes to the pickup point each evening, is that fine",
    "neighbour takes my parcel along to town, i give him a jar",
    "can i mix two kinds of honey and write both on the label",
    "the payment shows pending in the shop, when does it come to me",
    "my qr paper is wet, can i print a new one",
    "how many people did i bring to the course",
    "my sister has a new phone number, how do i change it in the team",
    "my son works in a city abroad and could sell our tea there",
    "my girl says make it cheaper, the boy says no, sales are slow",
    "we each pay our own courier, me 6 a day, she 9",
    "she ate the cake and the app gave her the money back",
    "邻居顺路帮我把包裹带镇上，我给他一罐酱",
    "两种蜜混一起卖，标签写两样行不",
    "平台上显示待结算，钱啥时候到我卡",
    "收款码淋湿了，重新打一张去哪弄",
    "我带了几个人来学，在哪看",
    "我妹换了手机号，班组里怎么改",
    "跟打包的小妹要签合同不",
    "昨天来了十几个邻居，都举着手机要跟我学",
    "帽子都戴旧了，还找我要二十块",
  ])("is no danger: %j", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).not.toMatch(
      /^(?:If |要是|Hang up|Do not|Pay nothing|Send nothing|Sign nothing|Only what your own|Put in no money|Stop)|别带|别签|先挂|只认自己App|96110/,
    );
  });
});
