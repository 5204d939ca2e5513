/** Worth sharing: a picture of what somebody came to, at a tap; their name on it at a second one; the poster. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chart } from "../../src/bot/chart.ts";
import { createDraw } from "../../src/charts/draw.ts";
import { paintInKeptThread } from "../support/program/kept-painter.ts";
import { chapter } from "../support/chapter.ts";
import { writePlaybook, writtenCard, type WrittenStep } from "../support/own-playbook.ts";
import { buttonsOf } from "../support/people/telegram-person.ts";
import { joinUp, labels, walkTo } from "../support/people/road.ts";
import { openVillage, type Heard, type TestVillage } from "../support/people/village.ts";

const steps: readonly WrittenStep[] = [
  {
    id: "products",
    number: 1,
    items: [
      {
        yaml: "{ person: first-sale, options: [sold, no-sale], proud: sold }",
        en: "Sell one thing. How did it go?",
        zh: "卖一样东西，怎么样了？",
        lines: [
          { en: "sold: Sold one | A real sale.", zh: "sold: 卖出一个 | 真卖了一单。" },
          { en: "no-sale: They said no | Ask why.", zh: "no-sale: 人家不要 | 问问为啥。" },
        ],
      },
    ],
  },
  { id: "who-does-what", number: 2, items: [writtenCard("on", "Go on.", "接着走。")] },
];

const texts = {
  en: {
    phone: "en",
    picture: "A picture to show",
    named: "With my name",
    sold: "Sold one",
    not: "They said no",
    real: "A real sale.",
    told: ["sold it, first one!", "Yay!! I finally sold one to my aunt", "she bought it"],
    toldNot: "not sold it yet",
    step: "Step 1 of",
    sale: "The first sale",
    headline: "Scan to learn to sell online",
    who: "Mei invites you",
    village: "Stream",
  },
  zh: {
    phone: "zh-hans",
    picture: "要张图",
    named: "写上我的名字",
    sold: "卖出一个",
    not: "人家不要",
    real: "真卖了一单。",
    told: ["卖出去了!!第一单!", "终于卖掉一个了，太好了", "我姐买了一个！"],
    toldNot: "还没卖出去",
    step: "走完第1步",
    sale: "头一单，卖出去了",
    headline: "扫一扫，学开网店",
    who: "Mei请你来",
    village: "上溪村",
  },
} as const;

/** Under all of its messages: an invitation may stand below. */
const allButtons = ({ messages }: Heard) =>
  messages.flatMap((message) => buttonsOf(message).map(({ text }) => text));
const pictures = ({ messages }: Heard) => messages.filter(({ photo }) => photo !== undefined);

describe.each([
  ["en", 7_601],
  ["zh", 7_621],
] as const)("a picture to show in %s", (tongue, id) => {
  const said = texts[tongue];
  const draw = createDraw({ paint: paintInKeptThread });
  let drawn: Chart[] = [];
  let village: TestVillage;
  /** What was drawn since the last look, as far as it says something here. */
  const shown = () => {
    // A first parcel brings the invitation along.
    const [chart, ...others] = drawn.filter(({ kind }) => kind !== "poster");
    drawn = [];
    expect(others).toEqual([]);
    if (chart?.kind !== "keepsake") throw new Error(`a picture of the kind ${chart?.kind}`);
    return chart;
  };

  beforeAll(async () => {
    village = await openVillage({
      knowledge: await writePlaybook(steps),
      draw: (chart) => {
        drawn.push(chart);
        return draw(chart);
      },
    });
  });
  afterAll(() => village.close());

  it.each([...said.told])("is offered, and the task is over, after the words %j", async (words) => {
    const person = village.person(
      id + 10 + said.told.findIndex((each) => each === words),
      "Mei",
      said.phone,
    );
    const from = await joinUp(person, { tongue, village: said.village });
    await walkTo(person, from, tongue === "en" ? /Sell one thing/ : /卖一样东西/, tongue);

    const no = await person.say(said.toldNot);
    const sold = await person.say(words);
    const next = await person.press(labels[tongue].goOn);

    expect(no.text).not.toContain(said.real);
    expect(sold.text).toContain(said.real);
    expect(sold.buttons).toContain(said.picture);
    expect(next.text).toContain("■".repeat(10));
  });

  it("is there for a first sale, a step's end, parcels and who learnt of it", async () => {
    const person = village.person(id, "Mei", said.phone);

    await chapter("is offered under a first sale, and comes at a tap, without a name", async () => {
      const from = await joinUp(person, { tongue, village: said.village });
      await walkTo(person, from, tongue === "en" ? /Sell one thing/ : /卖一样东西/, tongue);
      const sold = await person.press(said.sold);

      expect(sold.buttons).toEqual([labels[tongue].goOn, expect.any(String), said.picture]);
      expect(pictures(sold)).toEqual([]);
      expect(drawn).toEqual([]);

      const heard = await person.press(said.picture);
      const png = await person.download(pictures(heard)[0]!);

      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(shown()).toMatchObject({
        number: 1,
        title: said.sale,
        village: said.village,
        name: "",
      });
      expect(heard.buttons).toContain(said.named);
    });

    await chapter("has the name after one more tap", async () => {
      const heard = await person.press(said.named);

      expect(pictures(heard)).toHaveLength(1);
      expect(shown()).toMatchObject({ number: 1, name: "Mei" });
      expect(heard.buttons).not.toContain(said.named);
    });

    await chapter(
      "is offered at a step's end, with what they sell once that is known",
      async () => {
        village.change(
          "insert into product values ((select id from member where telegram_id = ?), 'listing', ?, 'walnut', 0, ?)",
          id,
          "Walnuts",
          "2026-12-01T00:00:00.000Z",
        );
        const end = await person.say("/next");

        expect(end.text).toContain("■".repeat(10));
        expect(end.buttons).toContain(said.picture);
        expect(pictures(end)).toEqual([]);

        await person.press(said.picture);
        const chart = shown();

        expect(chart).toMatchObject({ number: 1, goods: "Walnuts", name: "" });
        expect(chart.title).toContain(said.step);
      },
    );

    await chapter("is offered for the first parcel and for thirty, and not between", async () => {
      await person.say("/orders");
      const first = await person.press("1");
      await person.press(said.picture);
      const one = shown();
      await person.say("/orders");
      const between = await person.press("9");
      await person.say("/orders");
      const thirty = await person.say("30");
      await person.press(said.picture);

      expect(allButtons(first)).toContain(said.picture);
      expect(one).toMatchObject({ number: 1 });
      expect(allButtons(between)).not.toContain(said.picture);
      expect(allButtons(thirty)).toContain(said.picture);
      expect(shown()).toMatchObject({ number: 30 });
    });

    await chapter("tells how many learnt it, and of nobody by name", async () => {
      const trainee = village.person(id + 9, "Li", said.phone);
      await joinUp(trainee, { tongue });
      village.change(
        "insert into thanks (id, member_id, trainee_id, what, brought, steps, at) values ('t1', (select id from member where telegram_id = ?), (select id from member where telegram_id = ?), 'first-parcel', 1, '[]', ?)",
        id,
        trainee.id,
        "2026-12-01T00:00:00.000Z",
      );
      const at = (await person.say("/help")).messages[0]!.message_id;

      await person.forge(at, "picture:taught");

      expect(shown()).toMatchObject({ number: 1, name: "" });
    });
  });

  it("is none of what is not so", async () => {
    drawn = [];
    const other = village.person(id + 1, "Li", said.phone);
    const from = await joinUp(other, { tongue });
    await walkTo(other, from, tongue === "en" ? /Sell one thing/ : /卖一样东西/, tongue);
    const not = await other.press(said.not);
    const at = not.messages.at(-1)!.message_id;
    const forged = [
      "sale",
      "step:who-does-what",
      "step:none",
      "parcels:1",
      "parcels:0",
      "taught",
      "x",
    ];

    expect(not.buttons).not.toContain(said.picture);
    for (const what of forged) {
      expect(pictures(await other.forge(at, `picture:${what}`))).toEqual([]);
    }
    expect(drawn).toEqual([]);
  });

  it("makes the invitation a poster that says who invites, where and what for", async () => {
    const host = village.person(id + 2, "Mei", said.phone);
    await joinUp(host, { tongue, village: said.village });
    const heard = await host.say("/invite");
    const [poster] = drawn;
    drawn = [];

    expect(pictures(heard)).toHaveLength(1);
    expect(poster).toMatchObject({
      kind: "poster",
      headline: said.headline,
      who: said.who,
      where: said.village,
      link: expect.stringMatching(/start=r_/) as string,
    });
  });
});

describe("where no picture can be drawn", () => {
  it("the invitation is a QR alone, and of the rest it is said", async () => {
    const village = await openVillage({
      knowledge: await writePlaybook(steps),
      draw: () => Promise.resolve(undefined),
    });
    const person = village.person(7_641, "Mei", "en");
    const from = await joinUp(person, { tongue: "en" });
    await walkTo(person, from, /Sell one thing/, "en");
    await person.press("Sold one");
    const none = await person.press("A picture to show");
    const invitation = await person.say("/invite");
    const png = await person.download(pictures(invitation)[0]!);
    await village.close();

    expect(pictures(none)).toEqual([]);
    expect(none.text).toContain("The picture would not come out");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
  });
});
