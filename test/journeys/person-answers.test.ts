/** A person answers: a question goes to the association's officer, the words come back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressOld } from "../support/people/old-button.ts";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { joinUp } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let zhou: Villager;
/** What a learner heard who asked before there was an officer, and the officer at their Start. */
let early: { readonly unknown: Heard; readonly sent: Heard; readonly hello: Heard };

beforeAll(async () => {
  village = await openVillage({ knowledge: await writeAskingKnowledge() });
  chen = village.person(5001, "陈姐");
  zhou = village.person(9_001, "Zhou", "en");
  await joinUp(chen, { village: "上溪村" });
  const unknown = await chen.say("呱唧呱唧？");
  const sent = await chen.press("先留给协会");
  await zhou.start();
  early = { unknown, sent, hello: await zhou.press("Questions that wait (1)") };
});

afterAll(() => village.close());

const acts = () =>
  village.rows<{ act: string }>("select act from audit order by id").map(({ act }) => act);
const idOf = (heard: Heard) => heard.messages.at(-1)!.message_id;

describe("before an officer has pressed Start", () => {
  it("says so before it promises anything, and keeps the question until somebody is there", () => {
    const { unknown, sent, hello } = early;

    expect(unknown.text).toContain("眼下也没有人能回：你还没有师傅，协会的人也还没来。");
    expect(unknown.text).not.toContain("明晚");
    expect(unknown.buttons).toEqual(["先留给协会", "看看有哪些话题", "算了"]);
    expect(sent.text).toBe("先留着了：“呱唧呱唧？”。现在还没有人能回，有人了马上发过去。");
    expect(hello.text).toContain("One question, asked by one person.");
    expect(hello.text).toContain("陈姐 (上溪村) asks:\n呱唧呱唧？");
  });
});

describe("a question to a person", () => {
  it("says who will see it before it goes", async () => {
    await chen.say("鸡蛋怎么打包？");

    const before = await chen.press("问协会");
    const unsent = await zhou.heard();
    const left = await chen.press("算了");

    expect(before.text).toBe("协会的人会看到你的名字、村子和这句：“鸡蛋怎么打包？”。发过去吗？");
    expect(unsent.messages).toEqual([]);
    expect(left.text).toContain("想问随时问");
    expect((await zhou.heard()).messages).toEqual([]);
  });

  it("reaches the officer in their language, and the reply comes back with a first name only", async () => {
    const before = acts();
    await chen.say("嘟噜嘟噜？");
    const sent = await chen.press("问协会");
    const asked = await zhou.heard();

    const passed = await zhou.say("先别交钱，去镇上问。", idOf(asked));
    const answer = await chen.heard();

    expect(sent.text).toBe("发给协会了：“嘟噜嘟噜？”。一般明晚前回。后面的可以照样学。");
    expect(asked.text).toContain("陈姐 (上溪村) asks:\n嘟噜嘟噜？");
    expect(passed.text).toBe("Passed on to 陈姐.");
    expect(answer.text).toBe(
      "你问的“嘟噜嘟噜？”，Zhou回了：\n\n先别交钱，去镇上问。\n\n要不要现在跟Zhou说几句？",
    );
    expect(answer.buttons).toEqual(["跟Zhou说几句"]);
    expect(asked.text + answer.text).not.toMatch(/5001|9001|@|t\.me/);
    expect(acts()).toEqual([...before, "question-answered"]);
  });

  it.each([
    ["a voice note", (officer: Villager, id: number) => officer.voice(id), "voice"],
    ["a picture", (officer: Villager, id: number) => officer.photo(undefined, id), "photo"],
  ] as const)(
    "may be answered with %s, and nobody sees whose it was",
    async (_what, reply, kind) => {
      await chen.say("嘟噜嘟噜？");
      await chen.press("问协会");

      await reply(zhou, idOf(await zhou.heard()));
      const answer = await chen.heard();

      expect(answer.text).toContain("Zhou回了");
      expect(answer.messages.at(-1)).toHaveProperty(kind);
      expect(answer.messages.at(-1)).not.toHaveProperty("forward_origin");
    },
  );

  it("goes once, however often it is pressed", async () => {
    await chen.say("嘟噜嘟噜？");
    await chen.press("问协会");
    const asked = await zhou.heard();

    const again = await pressOld(village, chen, "问协会");

    expect(again.text).toBe("“嘟噜嘟噜？”已经发给协会了，有回音就告诉你。");
    expect((await zhou.heard()).messages).toEqual([]);
    await zhou.say("看到了。", idOf(asked));
  });

  it("of any length finds its way back from each of its parts", async () => {
    await chen.say("嘟噜嘟噜，".repeat(815));
    await chen.press("问协会");
    const asked = await zhou.heard();

    await zhou.say("看到了。", asked.messages[0]!.message_id);

    expect(asked.messages.length).toBeGreaterThan(1);
    expect((await chen.heard()).text).toContain("看到了。");
  });

  it("is told to the officer as gone when the learner deleted everything", async () => {
    const shy = village.person(5002, "小林");
    await joinUp(shy, { village: "上溪村" });
    await shy.say("嘟噜嘟噜？");
    await shy.press("问协会");
    const asked = await zhou.heard();
    await shy.say("/forget");
    await shy.press("全部删掉");

    const gone = await zhou.say("在吗？", idOf(asked));

    expect(gone.text).toContain("This person has deleted their data");
  });
});

describe("what the bot cannot read", () => {
  it.each([
    ["voice", (learner: Villager) => learner.voice(), "协会的人会看到你的名字、村子和这一条。"],
    ["photo", (learner: Villager) => learner.photo("这样行吗"), "先把名字和号码遮住"],
  ] as const)(
    "(%s) goes to a person after one tap, and the answer comes back",
    async (kind, send, said) => {
      const offered = await send(chen);
      await chen.press("发过去");
      const asked = await zhou.heard();
      await zhou.say("行。", idOf(asked));

      expect(offered.text).toContain(said);
      expect(asked.messages.at(-1)).toHaveProperty(kind);
      expect((await chen.heard()).text).toContain("行。");
    },
  );

  it("shows the officer all that waits, the oldest first", async () => {
    await chen.say("哗啦哗啦？");
    await chen.press("问协会");
    await zhou.heard();

    const waiting = await zhou.say("/questions");

    expect(waiting.text).toContain("These wait.");
    expect(waiting.text.indexOf("哗啦哗啦")).toBeGreaterThan(waiting.text.indexOf("呱唧呱唧"));
  });

  it("shows a learner none of it", async () => {
    expect((await chen.say("/questions")).text).toBe("这个只有师傅和协会的人能用。");
  });
});

describe("danger", () => {
  it("gets its fixed answer, and a person only if the learner wants", async () => {
    const answer = await chen.say("我把验证码给了骗子");
    const untold = await zhou.heard();
    const before = await chen.press("告诉协会");
    const sent = await chen.press("发过去");
    const told = await zhou.heard();

    expect(answer.text).toContain("马上打给银行");
    expect(untold.messages).toEqual([]);
    expect(before.text).toContain("“我把验证码给了骗子”");
    expect(sent.text).toBe(
      "马上告诉协会了，标了急事：“我把验证码给了骗子”。别干等，先照上面说的做。",
    );
    expect(told.text).toMatch(
      /^⚠️ Urgent\. Please answer now\.\n\n陈姐 \(上溪村\) asks:\n我把验证码/,
    );
  });
});
