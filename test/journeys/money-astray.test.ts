/**
 * Money that went to the wrong person, and money that came too much: what to do at once, in China, in Kenya and where
 * nobody wrote down the numbers; and what only sounds like it. Each is somebody's first message: nothing was spoken of before.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type Heard, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;
let joined = 7000;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

async function saidFirst(said: string, country = "CN"): Promise<Heard> {
  const tongue = /\p{Script=Han}/u.test(said) ? "zh" : "en";
  const person = village.person(++joined, "Li", tongue);
  await joinUp(person, { tongue, village: `Home of ${joined}` });
  village.change(`update village set country = '${country}' where name = 'Home of ${joined}'`);
  return person.say(said);
}

describe("money that went to the wrong person", () => {
  it.each([
    ["I have sent 1500 to wrong person, what can I do", "comes back by itself after 24 hours"],
    ["transferred the rent to the wrong account, is there a way back", "comes back by itself"],
    ["paid the wrong supplier by my banking app", "comes back by itself"],
    ["can customer care reverse a wrong payment", "comes back by itself"],
    ["货款转错人了咋办", "24小时后自动退回"],
    ["我把买布的钱转给同名的一个人了", "24小时后自动退回"],
    ["卡号输错，钱转到外人卡上了", "24小时后自动退回"],
    ["微信上点错人，钱转出去了", "24小时后自动退回"],
  ])("is told what to do at once: %j", async (said, words) => {
    expect((await saidFirst(said)).text).toContain(words);
  });

  it.each([
    ["KE", "mpesa to the wrong number just now", "Forward the whole M-PESA message to 456 now"],
    [
      "KE",
      "I have sent 1500 to wrong person, what can I do",
      "Forward the whole M-PESA message to 456 now",
    ],
    ["KE", "M-PESA转错号了怎么办", "转发到456"],
    ["PE", "I have sent 1500 to wrong person, what can I do", "before you call the one who got it"],
    ["PE", "货款转错人了咋办", "先别打给收钱的人"],
  ])("in %s names who helps there: %j", async (country, said, words) => {
    const { text } = await saidFirst(said, country);

    expect(text).toContain(words);
    expect(text).not.toMatch(/WeChat|Alipay|微信|支付宝|12348/);
  });
});

describe("money that came too much", () => {
  it.each([
    ["a customer has paid me far too much and asks to get the rest back", "Send nothing by hand"],
    ["the lady overpaid for honey, is it a trick", "Send nothing by hand"],
    ["buyer sent me double, wants half returned", "Send nothing by hand"],
    [
      "returned the surplus, then the first payment was false",
      "Already sent? Your bank now, then the police",
    ],
    ["买家给我多付了八百，催我退给他", "先别自己动手转"],
    ["客人多转了钱，说手滑，要我转回去", "先别自己动手转"],
    ["买蜂蜜的多付了，差价要退吗", "先别自己动手转"],
    ["她付重了，求我把多的打回去", "先别自己动手转"],
  ])("is not sent back by hand: %j", async (said, words) => {
    const { text } = await saidFirst(said);

    expect(text).toContain(words);
    expect(text).toMatch(/Pay nothing and sign nothing today|今天先别给钱，别签字/);
  });

  it("is the same trick elsewhere", async () => {
    const { text } = await saidFirst("buyer sent me double, wants half returned", "KE");

    expect(text).toContain("Send nothing by hand");
    expect(text).not.toMatch(/From China/);
  });
});

describe("beside them", () => {
  it.each([
    ["I won a prize and must pay the postage before they send it", "Pay nothing"],
    ["中了奖，先交税才给", "别付"],
    [
      "a lady is on the phone and wants the code so that the transfer turns back",
      "Give the code to nobody",
    ],
    ["他说转错了钱，要我念验证码才能撤", "验证码谁也别给"],
    ["客户多打了一万，让我分三笔转给三个人", "账号、银行卡、电话卡别给人用"],
    ["a man cheated me, I sent 900 and he has vanished", "Act now, minutes count"],
    ["被骗了，转了三千过去", "先打银行止付"],
    ["I packed the wrong thing, she got the blue one", "My mistake"],
    ["发错货了，蓝的寄成红的", "是我弄错了"],
    ["buyer cancels before I sent it, how do I refund", "Stop packing"],
    ["还没发货客人要退款", "先停手，别寄"],
    ["he says he paid but nothing came", "Look at the balance in your own app"],
    ["买家拆开看过了，七天内能退不", "七天内不说理由也能退"],
  ])("each gets its own: %j", async (said, words) => {
    expect((await saidFirst(said)).text).toContain(words);
  });
});
