/** What is kept, all of it as a file, and its end. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { agree, joinUp, walkTo } from "../support/people/road.ts";
import { openMore, readPrivacy } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const secret = "我们卖核桃，为的是供秘密孩子上学";

let village: TestVillage;
let chen: Villager;
let zhou: Villager;
let wang: Villager;

/** Chen has done a bit of everything; Wang was brought by her and has words of his own. */
beforeAll(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  chen = village.person(778_899_100, "陈独一");
  wang = village.person(778_899_200, "王无二");
  await zhou.start();

  const first = await joinUp(chen, { village: "上溪村", placement: "nothing" });
  await walkTo(chen, first, /用一句话说说你为什么要卖/);
  await chen.say(secret);
  await chen.press("在网上能卖多少卖多少");
  await chen.say("呱唧呱唧？");
  await chen.press("问协会");
  const code = /start=(\S+)/.exec((await chen.say("/invite")).text)![1]!;

  await joinUp(wang, { payload: code });
  await wang.say("呼噜呼噜？");
});

afterAll(() => village.close());

describe("who has done a bit of everything", () => {
  it("reads what is kept, has it as a file, and is forgotten", async () => {
    await chapter("says what is kept and who sees it, with both ways out", async () => {
      const page = await openMore(chen, "记了什么");
      const all = await readPrivacy(chen);

      expect(page.text.split("\n")).toHaveLength(5);
      expect(page.text).toContain("不记电话号码、银行卡、身份证");
      expect(page.buttons).toEqual([
        "细说：记什么",
        "细说：谁能看",
        "细说：问的话",
        "细说：答应过的",
        "全部发给我看",
        "全部删掉",
      ]);
      expect(all.text).toContain("协会只看五个人以上的合计");
      expect(all.text).toContain("协会还能看到你的名字、村子、学到哪步");
      expect(all.buttons).toEqual(expect.arrayContaining(["谁看过我的东西", "村里的总数算不算我"]));
    });

    await chapter(
      "sends one's own data, all of it, as a file that any computer reads",
      async () => {
        const sent = await chen.say("/export");
        const file = await chen.download(sent.messages.at(-1)!);
        const kept = JSON.parse(file.toString("utf8")) as Record<string, Record<string, unknown>[]>;

        expect(sent.text).toContain("我记着的，全在这个文件里");
        expect(sent.messages.at(-1)!.document?.file_name).toMatch(
          /^first-mover-\d{4}-\d\d-\d\d\.json$/,
        );
        expect(kept["member"]).toEqual([
          expect.objectContaining({ first_name: "陈独一", placement: "nothing" }),
        ]);
        expect(kept["village"]).toEqual([expect.objectContaining({ name: "上溪村" })]);
        expect(kept["shown"]).toEqual([expect.objectContaining({ text: secret })]);
        expect(kept["question"]).toEqual([expect.objectContaining({ text: "呱唧呱唧？" })]);
        const consents = kept["consent"] as { at: string }[];
        expect(consents.toSorted((one, other) => (one.at < other.at ? -1 : 1))).toEqual([
          expect.objectContaining({ purpose: "profile", given: 1 }),
          expect.objectContaining({ purpose: "ask-a-person" }),
        ]);
        expect(kept["quiz_return"]).toHaveLength(1);
        expect(kept["code"]).toHaveLength(1);
      },
    );

    await chapter("and as a page that a person reads, in their language", async () => {
      const { messages } = await chen.say("/export");
      const page = (await chen.download(messages.at(-2)!)).toString("utf8");

      expect(messages.at(-2)!.document?.file_name).toMatch(/^first-mover-\d{4}-\d\d-\d\d\.html$/);
      expect(page).toContain('<html lang="zh">');
      expect(page).toContain("名字：陈独一");
      expect(page).toContain("<h2>我给人看的</h2>");
      expect(page).toContain(secret);
      expect(page).toContain("<h2>我问过的</h2>");
      expect(page).toContain("呱唧呱唧？");
      expect(page).not.toMatch(/"?member_id|telegram|王无二/);
    });

    await chapter("holds nobody else's", async () => {
      const sent = await chen.say("/export");
      const text = (await chen.download(sent.messages.at(-1)!)).toString("utf8");

      expect(text).not.toMatch(/王无二|呼噜呼噜|778899200/);
    });

    await chapter("asks once, and keeps everything at no", async () => {
      const asked = await chen.say("/forget");
      const kept = await chen.press("不删，留着");

      expect(asked.text).toContain("找不回来");
      expect(kept.text).toBe("都留着。");
      expect(village.everything()).toContain("陈独一");
    });

    await chapter(
      "leaves no row with the person's id, name or words, and others' chains as long as they were",
      async () => {
        const [before] = village.rows<{ id: string }>(
          "select id from member where telegram_id = 778899100",
        );
        await chen.say("/forget");

        const gone = await chen.press("全部删掉");

        expect(gone.text).toContain("全删了");
        const rest = village.everything();
        expect(rest).not.toMatch(/778899100|陈独一|供秘密孩子|呱唧呱唧/);
        expect(rest).toMatch(/王无二/);
        expect(
          village.rows("select invited_by from member where telegram_id = ?", wang.id),
        ).toEqual([{ invited_by: before!.id }]);
      },
    );

    await chapter("lets the person ask, and begin again as somebody new", async () => {
      const answer = await chen.say("卖核桃要不要食品证？");
      const traces = village.everything();
      await agree(chen);
      const brought = village.rows(
        "select id, invited_by from member where telegram_id = ?",
        chen.id,
      );

      expect(answer.text).toContain("依据：");
      expect(traces).not.toContain("778899100");
      expect(brought).toEqual([{ id: expect.any(String), invited_by: null }]);
    });
  });
});

describe("/privacy", () => {
  it("is open before joining", async () => {
    const page = await village.person(5001, "Ann", "en").say("/privacy");

    expect(page.text).toContain("No phone number, no bank data, no identity card");
    expect(page.buttons).toEqual(["More: what I keep", "More: who sees it", "More: questions"]);
  });
});

describe("/export", () => {
  it("has nothing for somebody who never agreed", async () => {
    const shown = await village.person(5002, "Ann", "en").say("/export");

    expect(shown.buttons).toContain("English");
    expect(shown.messages.at(-1)).not.toHaveProperty("document");
  });
});

describe("/forget", () => {
  it("is not done by an old button", async () => {
    const asked = await wang.say("/forget");
    await wang.say("/forget");
    await village.later({ minutes: 1 });

    const data = asked.messages.at(-1)!.reply_markup!.inline_keyboard[1]![0] as {
      callback_data: string;
    };
    await wang.forge(asked.messages.at(-1)!.message_id, data.callback_data);

    expect((await wang.phone.answer()).text).toContain("这个按钮过时了");
    expect(village.everything()).toContain("王无二");
  });

  it("is not done by words that stand below something else", async () => {
    const person = village.person(5_120, "阿满");
    await joinUp(person);
    await person.say("/forget");
    await person.say("/export");
    const after = await person.say("删掉吧");

    expect(after.text).not.toContain("全删了。");
    expect(village.everything()).toContain("阿满");
  });

  it.each([
    ["删掉吧", "zh", 0],
    ["删吧", "zh", 1],
    ["好，全部删掉", "zh", 2],
    ["yes delete it", "en", 3],
    ["Delete all", "en", 4],
  ] as const)(
    "is done by the words %j below its question, and by them alone",
    async (words, tongue, at) => {
      const person = village.person(5_110 + at, `Person${at}`, tongue === "zh" ? undefined : "en");
      await joinUp(person, { tongue });

      const early = await person.say(words);
      const question = await person.say("/forget");
      const plain = await person.say(tongue === "zh" ? "好的" : "yes");
      const late = await person.say(words);
      const isThere = village.everything().includes(`Person${at}`);
      await person.say("/forget");
      const gone = await person.say(words);

      expect(question.text).toMatch(/Delete everything about you|全部删掉吗/);
      for (const { text } of [early, plain, late]) {
        expect(text).not.toMatch(/All of it is deleted|全删了。/);
      }
      expect(isThere).toBe(true);
      expect(gone.text).toMatch(/All of it is deleted|全删了。/);
      expect(village.everything()).not.toContain(`Person${at}`);
    },
  );

  it("says to somebody unknown that nothing is kept", async () => {
    const nobody = await village.person(5003, "Ann", "en").say("/forget");

    expect(nobody.text).toBe("I keep nothing about you.");
  });
});

describe("one's name and language", () => {
  it("are changed at a tap, and everything follows", async () => {
    const he = village.person(5004, "小何");
    await joinUp(he);

    await chapter("are changed at a tap, and everything follows", async () => {
      await openMore(he, "改名字");
      const named = await he.say("老何");
      await openMore(he, "中文 / English");
      const english = await he.press("English");

      expect(named.text).toBe("好，老何。");
      expect(english.text).toContain("Good, English from now on.");
      expect(english.text).toContain("In 2007 one man came to a village");
      expect((await he.say("📊 学到哪里了")).text).toContain("Season 1 of 4");
      // What the button said before.
      expect((await he.say("📊 学到哪儿了")).text).toContain("Season 1 of 4");
    });

    await chapter("of nothing that shows is asked for again", async () => {
      await openMore(he, "Change my name");

      const again = await he.say("\u2800");

      expect(again.text).toContain("What shall I call you?");
      expect((await he.say("He")).text).toBe("Good, He.");
    });
  });
});
