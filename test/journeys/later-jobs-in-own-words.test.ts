/**
 * Jobs of steps 9 to 14, of the first mover's kit and of the roads without a shop, answered in own words: how many came, how
 * the parcels arrived, where it was slowest. What is near and is something else is not kept as the answer.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putAt } from "../support/people/at-job.ts";
import type { Tongue } from "../support/people/road.ts";
import { lessonOf, type ItemOf } from "../support/people/shipped-road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 43_000;
async function at(tongue: Tongue, job: string): Promise<Villager> {
  const person = village.person((next += 1), "Zawadi", tongue === "en" ? "en" : "zh-hans");
  await putAt(village, person, job, tongue);
  return person;
}

/** What follows on an option of a job. */
function replyOf(job: string, option: string, tongue: Tongue): string {
  const { options } = lessonOf(job).item as ItemOf<"person">;
  return options.find(({ id }) => id === option)!.reply[tongue];
}

describe("how many did, told in own words", () => {
  it.each([
    ["en", "association/invite", "7 came", "five"],
    ["en", "association/invite", "only two came", "fewer"],
    ["en", "association/invite", "none of them came", "nobody"],
    ["en", "first-mover-kit/invite", "all 3 will come", "three"],
    ["en", "training/partner", "2 of them", "some"],
    ["en", "training/they-confirm", "yes all of them", "all-three"],
    ["en", "training/they-confirm", "two yes one no", "some"],
    ["en", "training/they-confirm", "none", "not-yet"],
    ["en", "shipping/ten-parcels", "sent 10 all good", "all-whole"],
    ["en", "shipping/ten-parcels", "10 sent 2 broken", "some-broke"],
    ["en", "shipping/ten-parcels", "only 4 so far", "fewer"],
    ["en", "networks/after-peak", "97 on time", "on-time"],
    ["en", "networks/after-peak", "80 of 100 on time", "late"],
    ["en", "networks/after-peak", "many were late", "late"],
    ["zh", "association/invite", "来了七家", "five"],
    ["zh", "association/invite", "就两家", "fewer"],
    ["zh", "association/invite", "一个没来", "nobody"],
    ["zh", "first-mover-kit/invite", "三个都肯来", "three"],
    ["zh", "training/partner", "就两个有", "some"],
    ["zh", "training/they-confirm", "三个都寄了", "all-three"],
    ["zh", "training/they-confirm", "两个寄了，一个没寄", "some"],
    ["zh", "training/they-confirm", "一个都没寄", "not-yet"],
    ["zh", "shipping/ten-parcels", "寄了十二个，都好好的", "all-whole"],
    ["zh", "shipping/ten-parcels", "寄了十个，碎了一个", "some-broke"],
    ["zh", "shipping/ten-parcels", "才寄了四个", "fewer"],
    ["zh", "networks/after-peak", "98单准时", "on-time"],
    ["zh", "networks/after-peak", "晚了好多", "late"],
  ] as const)("in %s at %s “%s” is “%s”", async (tongue, job, said, option) => {
    const person = await at(tongue, job);

    expect((await person.say(said)).text).toContain(replyOf(job, option, tongue));
  });

  it.each([
    ["en", "association/invite", "1 came"],
    ["en", "association/invite", "i paid 5 yuan"],
    ["en", "training/they-confirm", "three quarrelled"],
    ["en", "shipping/ten-parcels", "i sent 10 but they didnt arrive"],
    ["en", "shipping/ten-parcels", "paid 10 yuan"],
    ["zh", "association/invite", "三家快递都问了"],
    ["zh", "training/they-confirm", "三个吵架了"],
    ["zh", "shipping/ten-parcels", "买了十个箱子"],
  ] as const)("in %s at %s “%s” ends no job", async (tongue, job, said) => {
    const person = await at(tongue, job);
    const { options } = lessonOf(job).item as ItemOf<"person">;

    const { text } = await person.say(said);

    for (const { reply } of options) expect(text).not.toContain(reply[tongue]);
  });
});

describe("what came of it, by a few words of an answer", () => {
  it.each([
    ["en", "networks/stress-test", "packing was slowest", "packing"],
    ["en", "shipping/neighbour-asks", "yes my neighbour asked", "neighbour"],
    ["en", "association/decide", "help group for now", "stay"],
    ["en", "schools/talk", "they did listen", "listened"],
    ["en", "beside-seller/ask-a-day", "they want 200 yuan", "fee"],
    ["en", "beside-seller/ask-a-day", "he asked for a deposit", "fee"],
    ["en", "training/partner", "i will find someone this week", "this-week"],
    ["en", "honest-exit/three-numbers", "tonite", "tonight"],
    ["zh", "networks/stress-test", "打包最慢", "packing"],
    ["zh", "shipping/neighbour-asks", "邻居问了", "neighbour"],
    ["zh", "association/decide", "先当小组", "stay"],
    ["zh", "schools/page-shown", "会上给大家看了", "shown"],
    ["zh", "beside-seller/ask-a-day", "要我交两百", "fee"],
    ["zh", "beside-seller/ask-a-day", "让我交押金", "fee"],
    ["zh", "training/partner", "这礼拜去找", "this-week"],
    ["zh", "association/invite", "下礼拜请", "this-week"],
  ] as const)("in %s at %s “%s” is “%s”", async (tongue, job, said, option) => {
    const person = await at(tongue, job);

    expect((await person.say(said)).text).toContain(replyOf(job, option, tongue));
  });

  it("hears “all whole nothing broke” as whole", async () => {
    const person = await at("en", "shipping/drop-test");

    expect((await person.say("all whole nothing broke")).text).not.toContain(
      replyOf("shipping/drop-test", "broke", "en"),
    );
  });

  it.each([
    ["en", "shipping/drop-test", "a bit crushed but nothing broke inside"],
    ["en", "shipping/neighbour-asks", "my neighbour stole my parcel"],
    ["en", "association/decide", "is a cooperative better"],
    ["en", "networks/stress-test", "labels are expensive"],
    ["en", "schools/page-shown", "i showed it at the meeting"],
    ["en", "schools/talk", "the headmaster said yes"],
    ["en", "beside-seller/ask-a-day", "she wants me to come at 7"],
    ["en", "beside-seller/ask-a-day", "they want no money"],
    ["zh", "shipping/neighbour-asks", "邻居偷了我的包裹"],
    ["zh", "association/decide", "合作社好不好"],
    ["zh", "networks/stress-test", "面单太贵"],
    ["zh", "schools/talk", "校长答应了"],
    ["zh", "honest-exit/three-numbers", "说了"],
    ["zh", "beside-seller/ask-a-day", "她让我七点去"],
    ["zh", "beside-seller/ask-a-day", "不收钱"],
  ] as const)("in %s at %s “%s” is none of the answers", async (tongue, job, said) => {
    const person = await at(tongue, job);
    const { options } = lessonOf(job).item as ItemOf<"person">;
    // 没空 and the like stand in several of them.
    const untrue = options.filter(({ id }) => id !== "shown" && id !== "listened");

    const { text } = await person.say(said);

    for (const { reply } of untrue) expect(text).not.toContain(reply[tongue]);
  });

  it.each([
    ["en", "schools/talk", "the headmaster said yes", /Tap what fits/],
    ["en", "networks/stress-test", "only did 20", /tap what fits/],
    ["zh", "association/invite", "只来了一家", /合适的点/],
    ["zh", "schools/give-back", "没定", /合适的点/],
  ] as const)("in %s at %s “%s” keeps the job", async (tongue, job, said, reply) => {
    const person = await at(tongue, job);

    const heard = await person.say(said);

    expect(heard.text).toMatch(reply);
    expect(heard.text).toContain(lessonOf(job).item.text[tongue]);
  });
});

describe("a list in which a spare one is asked for", () => {
  it.each([
    ["en", "there is only one courier in our town", false],
    ["en", "we have another courier", true],
    ["zh", "有一家快递", false],
    ["zh", "有一家备用的快递", true],
  ] as const)("in %s “%s” ticks it: %s", async (tongue, said, isTicked) => {
    const person = await at(tongue, "shipping/three-couriers");

    const { buttons } = await person.say(said);

    expect(buttons.some((label) => /^☑ (?:One spare courier|留一家备用)/.test(label))).toBe(
      isTicked,
    );
  });
});

describe("nothing to tell yet", () => {
  it.each([
    ["en", "shipping/cut-off", "i dont know when courier comes"],
    ["en", "shipping/damage-rule", "i dont have rule"],
    ["en", "first-orders/three-solved", "none yet"],
    ["en", "first-orders/first-month", "i didnt count"],
    ["en", "association/courier-result", "not a month yet"],
    ["en", "first-mover-kit/pay", "not decided"],
    ["en", "shipping/first-parcel", "no orders yet"],
    ["zh", "shipping/cut-off", "不晓得快递几点来"],
    ["zh", "shipping/damage-rule", "还没规矩"],
    ["zh", "first-orders/three-solved", "没出过岔子"],
    ["zh", "first-orders/first-month", "没记账"],
    ["zh", "association/courier-result", "不到一个月"],
    ["zh", "shipping/first-parcel", "还没单"],
  ] as const)("in %s at %s “%s” is not kept as the answer", async (tongue, job, said) => {
    const person = await at(tongue, job);

    const { text } = await person.say(said);

    expect(text).toMatch(/It stays here|活在这儿放着/);
    expect(text).toContain(lessonOf(job).item.text[tongue]);
    expect(village.rows("select 1 from shown where text = ?", said)).toEqual([]);
  });

  it.each([
    ["en", "shipping/cut-off", "before 2 oclock"],
    ["en", "shipping/damage-rule", "no money back without a photo"],
    ["en", "association/courier-result", "courier said no"],
    ["en", "first-mover-kit/pay", "nothing, they are family"],
    ["zh", "shipping/cut-off", "下午三点"],
    ["zh", "shipping/damage-rule", "没照片不退钱"],
    ["zh", "association/courier-result", "快递不肯降"],
    ["zh", "first-mover-kit/pay", "不给钱，自家人"],
  ] as const)("in %s at %s “%s” is the answer itself", async (tongue, job, said) => {
    const person = await at(tongue, job);

    expect((await person.say(said)).text).toMatch(/^(?:Kept:|记下了)/);
  });

  it.each([
    ["en", "i dont know how to take a photo", /Any plain picture/],
    ["zh", "不会拍", /随手拍一张/],
  ] as const)("in %s “%s” gets a way to do it", async (tongue, said, reply) => {
    const person = await at(tongue, "shipping/first-parcel");

    expect((await person.say(said)).text).toMatch(reply);
  });
});

describe("one's own doors, asked for in the middle of a job", () => {
  it.each([
    ["en", "can i have my certificate", /None yet/],
    ["en", "where is my certificat", /None yet/],
    ["en", "how do i get my link", /Show a neighbour this picture/],
    ["en", "give me link", /Show a neighbour this picture/],
    ["zh", "链接给我", /把这张图给邻居看/],
    ["en", "send me the qr", /Show a neighbour this picture/],
    ["en", "did my friend join", /not brought anybody yet/],
    ["en", "how many learned from me", /not brought anybody yet/],
    ["zh", "给我证书", /^还没有/],
    ["zh", "证书在哪", /^还没有/],
    ["zh", "我的链接在哪", /把这张图给邻居看/],
    ["zh", "给我个二维码", /把这张图给邻居看/],
    ["zh", "她加进来没有", /你还没请人来/],
    ["zh", "我教会几个了", /你还没请人来/],
  ] as const)("in %s “%s” opens it", async (tongue, said, reply) => {
    const person = await at(tongue, "training/partner");

    const { text } = await person.say(said);

    expect(text).toMatch(reply);
  });

  it.each([
    ["en", "somebody sent me a link", /Show a neighbour this picture/],
    ["zh", "人家发我个链接", /把这张图给邻居看/],
    ["zh", "合格证怎么办", /^还没有/],
    ["en", "do i need a farm certificate", /None yet/],
  ] as const)("in %s “%s” is something else", async (tongue, said, reply) => {
    const person = await at(tongue, "training/partner");

    expect((await person.say(said)).text).not.toMatch(reply);
  });
});
