/** Who has one person who sells to ask is offered a second, once; the association gets the wish. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { writePlaybook, writtenCard, type WrittenStep } from "../support/own-playbook.ts";
import { joinUp, type Joiner } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

const steps: readonly WrittenStep[] = [
  { id: "who-does-what", number: 3, items: [writtenCard("jobs", "Share the jobs.", "分好活。")] },
  { id: "markets", number: 4, items: [writtenCard("stalls", "Look around.", "看一看。")] },
  { id: "legal", number: 5, items: [writtenCard("papers", "Read the rules.", "看规矩。")] },
];

const tongues = {
  en: {
    goOn: "Go on",
    skip: "Skip",
    enough: "Enough for today",
    lead: "A second person to ask",
    offer: "You know one person who sells",
    yes: "Yes, a second one",
    no: "No, one is enough",
    send: "Send it",
    declined: "I won't offer this again",
    sees: "The association will see your first name, village and step",
    kept: "Nobody of the association is there yet",
    sent: "The association has your wish.",
    already: "The association has your wish already.",
    wish: " (Stone Bridge, step 4) can ask one person who sells, and would like a second one.",
    answers: "Zhou answers your wish for a second person to ask:",
    delete: "Delete everything",
    back: "take it back",
    isBack: "Taken back: your message.",
    plainYes: "yes",
  },
  zh: {
    goOn: "接着来",
    skip: "跳过",
    enough: "今天到这儿",
    lead: "再找一个能问的人",
    offer: "你身边卖过东西、能问的，现在有一个人",
    yes: "想再找一个",
    no: "不用，一个够了",
    send: "发过去",
    declined: "以后不再提这个",
    sees: "协会的人会看到你的名字、村子、学到哪步",
    kept: "协会现在还没有人在",
    sent: "协会知道你的想法了",
    already: "你的想法，协会已经知道了",
    wish: "（石桥村，第4步）身边有一个卖过东西的人能问，想再找一个。",
    answers: "你想再找一个能问的人，Zhou回了：",
    delete: "全部删掉",
    back: "撤回",
    isBack: "收回了：你那一条。",
    plainYes: "好的",
  },
} as const;

describe.each([
  ["en", 7_100, "Stone Bridge"],
  ["zh", 7_200, "石桥村"],
] as const)("a second teacher in %s", (tongue, base, place) => {
  let village: TestVillage;
  const t = tongues[tongue];
  const phone = tongue === "zh" ? "zh-hans" : "en";
  const person = (number: number) => village.person(base + number, `N${base + number}`, phone);
  const zhou = () => village.person(9_001, "Zhou", phone);
  const stateOf = (number: number) =>
    village.rows<{ state: string }>(
      "select state from second_teacher join member on id = member_id where telegram_id = ?",
      base + number,
    )[0]?.state;

  async function joinBy(seller: Villager, number: number, joiner: Joiner = {}): Promise<void> {
    const code = /start=([\w-]+)/.exec((await seller.say("/invite")).text)![1]!;
    await joinUp(person(number), { tongue, village: place, payload: code, ...joiner });
  }

  /** Reads on to the end of step 4. */
  async function walk(number: number): Promise<Heard> {
    await person(number).press(t.goOn); // the end of step 3
    await person(number).press(t.goOn); // what troubles them most
    await person(number).press(t.skip); // step 4
    return person(number).press(t.goOn); // its end
  }

  beforeAll(async () => {
    village = await openVillage({ knowledge: await writePlaybook(steps) });
    await joinUp(person(1), { tongue, village: place, placement: "shop" });
  });
  afterAll(() => village.close());

  it("is offered at the end of step 4, once", async () => {
    await chapter("is offered at the end of step 4, not before, and the way on stays", async () => {
      await joinBy(person(1), 2);

      const third = await person(2).press(t.goOn);
      await person(2).pressAll(t.goOn, t.skip);
      const fourth = await person(2).press(t.goOn);

      const offer = await person(2).press(t.lead);

      expect(third.buttons).not.toContain(t.lead);
      expect(fourth.messages).toHaveLength(1);
      expect(fourth.buttons).toEqual([t.goOn, t.enough, t.lead]);
      expect(offer.text).toContain(t.offer);
      expect(offer.buttons).toEqual([t.yes, t.no]);
      expect(stateOf(2)).toBe("offered");
    });

    await chapter("is offered once: no is kept, and the road goes on", async () => {
      const declined = await person(2).press(t.no);
      await person(2).press(t.goOn);
      await person(2).press(t.goOn);
      const fifth = await person(2).press(t.goOn);

      expect(declined.text).toContain(t.declined);
      expect(fifth.buttons).not.toContain(t.lead);
      expect(stateOf(2)).toBe("declined");
    });
  });

  it("is not offered to who knows nobody who sells, or two", async () => {
    await joinUp(person(10), { tongue, village: place });
    const alone = await walk(10);
    await joinBy(person(1), 11);
    await joinBy(person(11), 12, { placement: "daily" });
    const two = await walk(11);

    expect(alone.buttons).not.toContain(t.lead);
    expect(two.buttons).not.toContain(t.lead);
    expect([stateOf(10), stateOf(11)]).toEqual([undefined, undefined]);
  });

  it("counts whoever has noted a parcel as one who sells", async () => {
    await joinUp(person(20), { tongue, village: place });
    await joinBy(person(20), 21);
    await person(20).say("/orders");
    await person(20).say("2");

    expect((await walk(21)).buttons).toContain(t.lead);
  });

  it("is nothing that a forged button can wish", async () => {
    await joinUp(person(30), { tongue, village: place });
    const { messages } = await person(30).say("/help");

    for (const verb of ["ask", "yes", "send", "no", "wished", ""]) {
      await person(30).forge(messages[0]!.message_id, `teacher:${verb}`);
    }

    expect(stateOf(30)).toBeUndefined();
    expect(
      village.rows(
        "select 1 from question where member_id = (select id from member where telegram_id = ?)",
        base + 30,
      ),
    ).toEqual([]);
  });

  it("needs a yes that knows who will see it, is wished once, and answered", async () => {
    await chapter(
      "needs a yes that knows who will see it; until then nothing is sent",
      async () => {
        await joinBy(person(1), 3);
        await walk(3);
        await zhou().heard();

        await person(3).press(t.lead);
        const asked = await person(3).say(t.plainYes);
        const officer = await zhou().heard();

        expect(asked.text).toContain(t.sees);
        expect(officer.messages).toEqual([]);
        expect(stateOf(3)).toBe("offered");
      },
    );

    await chapter("is kept until an officer comes, and the answer finds its way back", async () => {
      const sent = await person(3).press(t.send);
      const waits = await zhou().start();
      const wish = await zhou().press(waits.buttons.find((label) => /\(1\)|（1）/.test(label))!);
      const message = wish.messages.findLast(({ text = "" }) => text.includes(`N${base + 3}`))!;
      await zhou().say("Ask Li in Shangxi.", message.message_id);
      const answer = await person(3).heard();

      expect(sent.text).toContain(t.kept);
      expect(sent.buttons).toEqual([t.goOn]);
      expect(message.text).toContain(t.wish);
      expect(answer.text).toContain(t.answers);
      expect(answer.text).toContain("Ask Li in Shangxi.");
      expect(
        village.rows(
          `select given from consent join member on id = member_id
           where telegram_id = ? and purpose = 'second-teacher'`,
          base + 3,
        ),
      ).toEqual([{ given: 1 }]);
    });

    await chapter("is wished once, however often the button is pressed", async () => {
      // The buttons went with the first tap; a second one was on its way.
      const messages = await person(3).phone.messages();
      const { message_id: id } = messages.find(({ text = "" }) => text.endsWith(`✓ ${t.send}`))!;
      const again = await person(3).forge(id, "teacher:send");
      const no = await person(3).forge(id, "teacher:no");

      expect(again.text).toContain(t.already);
      expect(no.text).toContain(t.already);
      expect(
        village.rows(
          "select 1 from question where member_id = (select id from member where telegram_id = ?)",
          base + 3,
        ),
      ).toHaveLength(1);
      expect(stateOf(3)).toBe("wished");
    });

    await chapter("is in the file of all my data, and gone with me", async () => {
      const { messages } = await person(3).say("/export");
      const file = JSON.parse((await person(3).download(messages.at(-1)!)).toString()) as Record<
        string,
        unknown[]
      >;
      await person(3).say("/forget");
      await person(3).press(t.delete);

      expect(file["second_teacher"]).toMatchObject([{ state: "wished" }]);
      expect(village.everything()).not.toContain(`N${base + 3}`);
      expect(
        village.rows(
          "select 1 from second_teacher join member on id = member_id where erased_at is not null",
        ),
      ).toEqual([]);
    });

    await chapter(
      "goes at once to an officer who is there, and waits among the questions",
      async () => {
        await joinBy(person(1), 4);
        await walk(4);
        await person(4).pressAll(t.lead, t.yes);
        await zhou().heard();

        const sent = await person(4).press(t.send);
        const wish = await zhou().heard();
        const waiting = await zhou().say("/questions");

        expect(sent.text).toContain(t.sent);
        expect(wish.text).toContain(t.wish);
        expect(waiting.text).toContain(t.wish);
      },
    );

    await chapter("is taken back, and may be wished again", async () => {
      const back = await person(4).say(t.back);
      await zhou().heard();
      const waiting = await zhou().say("/questions");

      expect(back.text).toContain(t.isBack);
      expect(waiting.text).not.toContain(t.wish);
      expect(stateOf(4)).toBe("offered");
    });
  });
});
