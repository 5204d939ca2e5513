/**
 * The village's group: the bot answers who mentions it, as a reply to their message, and nobody else;
 * what is one person's own is said to that person alone; of the group nothing is kept.
 */
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { openGroup, type TestGroup } from "../support/people/group.ts";
import { joinUp } from "../support/people/road.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";
import { doors } from "../support/people/village-doors.ts";

const KNOWN = 778_800_001;
const STRANGER = 778_800_002;
const ENGLISH = 778_800_003;

const linkOf = ({ messages }: Heard): string | undefined => {
  const [button] = messages.at(-1)?.reply_markup?.inline_keyboard.flat() ?? [];
  return button !== undefined && "url" in button ? button.url : undefined;
};
const repliedTo = ({ messages }: Heard): (string | undefined)[] =>
  messages.map(({ reply_to_message: quoted }) => quoted?.text);

/** What there is of it, and not the whole database in the report of a failure. */
const foundIn = (text: string, wanted: RegExp): readonly string[] => text.match(wanted) ?? [];

let knowledge: SampleKnowledge;

beforeAll(async () => {
  knowledge = await writeAskingKnowledge();
});
afterAll(() => knowledge.remove());

describe.each(
  doors.flatMap((door) => [
    { ...door, readsGroups: false, privacy: "in privacy mode" },
    { ...door, readsGroups: true, privacy: "told everything" },
  ]),
)("by $door, $privacy", ({ env, open, readsGroups }) => {
  let village: TestVillage;
  let group: TestGroup;
  let chen: Villager;
  let wang: Villager;
  let ann: Villager;

  beforeAll(async () => {
    village = await openVillage({ env: { ...env, KNOWLEDGE_DIR: knowledge.dir }, readsGroups });
    await open(village);
    group = await openGroup(village);
    chen = village.person(KNOWN, "陈姐");
    wang = village.person(STRANGER, "王大哥在群里");
    ann = village.person(ENGLISH, "Ann in the group", "en");
    await joinUp(chen, { village: "上溪村" });
    await group.bring(chen);
  });

  afterAll(() => village.close());

  it("a question with its name is answered as a reply, with source and date", async () => {
    const answer = await group.say(wang, `${group.at} 鸡蛋怎么打包？`);

    expect(answer.text).toBe("用蛋托。100万个要1万元。\n\n依据：卖家的经验，2026年11月核对。");
    expect(repliedTo(answer)).toEqual([`${group.at} 鸡蛋怎么打包？`]);
    expect(answer.buttons).toEqual(["私下打开"]);
    expect(linkOf(answer)).toBe(`https://t.me/${group.at.slice(1)}?start=a_pack-eggs`);
  });

  it("nothing else is answered, and nobody hears anything alone", async () => {
    const silent = await group.sayAll([
      [wang, "鸡蛋怎么打包？"],
      [wang, "@SomebodyElse 鸡蛋怎么打包？"],
      [wang, `${group.at}X 鸡蛋怎么打包？`],
      [wang, "/ask@AnotherBot 鸡蛋怎么打包？"],
      [wang, "验证码给了他"],
      [chen, "/me"],
      [chen, "/cash"],
      [chen, "+45 两筐"],
      [chen, "下一步"],
    ]);

    expect(silent.text).toBe("");
    expect((await chen.heard()).text).toBe("");
    expect(village.rows("select 1 from cash_event")).toEqual([]);
  });

  it("the name may stand anywhere, in any case, and under a picture", async () => {
    const after = await group.say(wang, `鸡蛋怎么打包？${group.at.toUpperCase()}`);
    const under = await group.photo(wang, `${group.at}，鸡蛋怎么打包？`);

    expect(after.text).toContain("用蛋托");
    expect(under.text).toContain("用蛋托");
  });

  it("a reply to the bot is a question; thanks and nods are not", async () => {
    const first = await group.say(wang, `${group.at} 鸡蛋怎么打包？`);
    const bots = first.messages.at(-1)!.message_id;

    const next = await group.say(wang, "How do I pack eggs?", bots);
    const nod = await group.say(wang, "好的", bots);

    expect(next.text).toContain("Use a foam tray");
    expect(next.text).toContain("checked November 2026");
    expect(next.buttons).toEqual(["Open in a private chat"]);
    expect(nod.text).toBe("");
  });

  it("its name under a neighbour's question answers the neighbour's question", async () => {
    await group.say(chen, "鸡蛋怎么打包？");
    const asked = (await group.messages()).at(-1)!.message_id;

    const answer = await group.say(wang, group.at, asked);

    expect(answer.text).toContain("用蛋托");
  });

  it("/ask with its name asks; without words it says how to ask", async () => {
    const answer = await group.say(wang, `/ask${group.at} 鸡蛋怎么打包？`);
    const bare = await group.say(wang, `/ask${group.at}`);
    const english = await group.say(ann, `/help${group.at}`);
    const hello = await group.say(wang, `${group.at} 你好`);

    expect(answer.text).toContain("用蛋托");
    expect(bare.text).toContain(`${group.at} 鸡蛋怎么打包？`);
    expect(english.text).toContain("To ask me, begin with");
    expect(hello.text).toBe(bare.text);
  });

  it.each(["/cash", "/price", "/me", "/progress", "/next", "/peers", "/forget", "/villages"])(
    "%s is only between two",
    async (command) => {
      const answer = await group.say(chen, `${command}${group.at}`);

      expect(answer.text).toBe("这个我只跟你一个人说，不在群里说。");
      expect(answer.buttons).toEqual(["跟我私下说"]);
      expect(linkOf(answer)).toBe(`https://t.me/${group.at.slice(1)}`);
      expect(await chen.heard()).toMatchObject({ text: "" });
    },
  );

  it("danger gets the fixed answer and the way to talk alone", async () => {
    const answer = await group.say(wang, `${group.at} 验证码给了他`);

    expect(answer.text).toBe("马上打给银行。");
    expect(answer.buttons).toEqual(["跟我私下说"]);
    expect(linkOf(answer)).toContain("?start=ask");
  });

  it("what it does not know it says, and does not guess", async () => {
    const zh = await group.say(wang, `${group.at} 呱唧呱唧？`);
    const en = await group.say(ann, `${group.at} frobnicate quux?`);

    expect(zh.text).toContain("不能拿大家的钱瞎猜");
    expect(en.text).toContain("I won't guess with anybody's money");
    expect([zh.buttons, en.buttons]).toEqual([["跟我私下说"], ["Talk to me alone"]]);
  });

  it("with two meanings it says which there are, and the words of one are answered", async () => {
    const which = await group.say(wang, `${group.at} 押金`);
    const answer = await group.say(wang, `${group.at} 生人叫我交`);

    expect(which.text).toMatch(/哪一个？[^]*· (平台收的|生人叫我交)\n· (平台收的|生人叫我交)/);
    expect(which.buttons).toEqual(["跟我私下说"]);
    expect(answer.text).toContain("别交，是骗人的。");
  });

  it("a voice note to the bot is not read here, and it says so", async () => {
    const first = await group.say(wang, `${group.at} 鸡蛋怎么打包？`);

    const answer = await group.voice(wang, first.messages.at(-1)!.message_id);

    expect(answer.text).toContain("语音我在群里听不了");
    expect(answer.buttons).toEqual(["跟我私下说"]);
  });

  it("a forged button does nothing, and the tap is answered", async () => {
    const last = (await group.messages()).findLast(({ from }) => from?.is_bot === true)!;

    const notes = [
      await group.forge(chen, last.message_id, "do:forget"),
      await group.forge(chen, last.message_id, "rights:forget"),
      await group.forge(ann, last.message_id, "join:lang:zh~join.1"),
    ];

    expect(notes).toEqual([
      "这个我只跟你一个人说，不在群里说。",
      "这个我只跟你一个人说，不在群里说。",
      "I do that only between us two, not in the group.",
    ]);
    expect((await group.heard()).text + (await chen.heard()).text).toBe("");
    expect(village.rows("select 1 from joining")).toEqual([]);
  });

  it("keeps the order of two who ask at once", async () => {
    const said = Array.from(
      { length: 6 },
      (_, turn) =>
        [turn % 2 === 0 ? wang : chen, `${group.at} 鸡蛋怎么打包？${"！".repeat(turn)}`] as const,
    );

    const answers = await group.sayAll(said);

    expect(repliedTo(answers)).toEqual(said.map(([, text]) => text));
  });

  it("keeps nothing of the group: no row, no id, no name, no word", async () => {
    await group.say(wang, `${group.at} 王大哥家的核桃怎么寄到上海？`);
    const everything = village.everything();

    expect(foundIn(everything, new RegExp(`${STRANGER}|${ENGLISH}|${group.id}`))).toEqual([]);
    expect(foundIn(everything, /王大哥|Ann in|Shangxi village|核桃怎么寄到上海/)).toEqual([]);
    expect(village.rows("select 1 from question")).toEqual([]);
    expect(village.rows("select 1 from member")).toHaveLength(1);
    expect(foundIn(JSON.stringify(village.bot.lines), /核桃怎么寄|王大哥/)).toEqual([]);
  });
});

describe("coming and going", () => {
  let village: TestVillage;
  let group: TestGroup;
  let chen: Villager;
  let ann: Villager;

  beforeAll(async () => {
    village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
    group = await openGroup(village);
    chen = village.person(5001, "陈姐");
    ann = village.person(5002, "Ann", "en");
  });

  afterAll(() => village.close());

  it("says hello once when somebody brings it, in their language, and nothing when it is sent away", async () => {
    const hello = await group.bring(chen);
    const gone = await group.remove(chen);
    const english = await group.bring(ann);

    expect(hello.text).toContain("大家好");
    expect(hello.text).toContain(`${group.at} 鸡蛋怎么打包？`);
    expect(hello.messages).toHaveLength(1);
    expect(hello.buttons).toEqual(["跟我私下说"]);
    expect(gone.text).toBe("");
    expect(english.text).toContain("Hello, everybody");
    expect(foundIn(village.everything(), /\b500[12]\b|-100/)).toEqual([]);
  });

  it("says nothing when it is made an admin, or in a channel", async () => {
    const before = (await village.telegram.log({ method: "sendMessage" })).length;
    const user = { id: 7_000_000_001, is_bot: true, first_name: "Bot" };
    const from = { id: 5001, is_bot: false, first_name: "陈姐" };
    const standing = (type: "supergroup" | "channel", was: string, is: string) =>
      village.telegram.inject({
        my_chat_member: {
          chat: { id: group.id, type, title: "群" },
          from,
          date: 0,
          old_chat_member: { user, status: was },
          new_chat_member: { user, status: is },
        } as never,
      });

    await standing("supergroup", "member", "administrator");
    await standing("supergroup", "administrator", "restricted");
    await standing("channel", "left", "administrator");
    await village.quiet();

    expect((await village.telegram.log({ method: "sendMessage" })).length).toBe(before);
  });
});

describe("what Telegram also sends from groups", () => {
  let village: TestVillage;
  let group: TestGroup;

  beforeAll(async () => {
    village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
    group = await openGroup(village);
    await group.bring(village.person(5001, "陈姐"));
  });

  afterAll(() => village.close());

  /** Somebody mentions the bot; what the bot called because of it. */
  async function mention(more: object, kind = "message"): Promise<Record<string, unknown>[]> {
    const before = (await village.telegram.log()).length;
    await village.telegram.inject({
      [kind]: {
        message_id: 700,
        date: 1_790_000_000,
        chat: { id: group.id, type: "supergroup", title: "村里的群" },
        from: { id: 778_899_300, is_bot: false, first_name: "群里人", language_code: "zh-hans" },
        text: `${group.at} 鸡蛋怎么打包？`,
        entities: [{ type: "mention", offset: 0, length: group.at.length }],
        ...more,
      },
    });
    await village.quiet();
    // What the bot says of itself at its start may still be under way.
    const calls = (await village.telegram.log())
      .slice(before)
      .filter(({ method }) => !/^(?:set|delete)My/.test(method));
    return calls.map(({ payload }) => payload);
  }

  const anonymous = { id: 1_087_968_824, is_bot: true, first_name: "Group" };
  const answered = [
    {
      what: "an anonymous admin",
      more: { from: anonymous, sender_chat: { id: -1, type: "supergroup" } },
    },
    {
      what: "a member who speaks as a channel",
      more: { from: { ...anonymous, id: 136_817_688 }, sender_chat: { id: -2, type: "channel" } },
    },
    { what: "a basic group", more: { chat: { id: -77, type: "group", title: "小群" } } },
    {
      what: "a mention of an account without a name",
      more: {
        entities: [{ type: "text_mention", offset: 0, length: 3, user: { id: 7_000_000_001 } }],
        text: "领路人 鸡蛋怎么打包？",
      },
    },
  ];

  it.each(answered)("answers $what", async ({ more }) => {
    const [sent] = await mention(more);

    expect(JSON.stringify(sent)).toContain("用蛋托");
  });

  const passedOver: { what: string; more: object; kind?: string }[] = [
    { what: "another bot", more: { from: { id: 42, is_bot: true, first_name: "Bot" } } },
    {
      what: "a post that came over from the channel",
      more: {
        is_automatic_forward: true,
        from: { id: 777_000, is_bot: false },
        sender_chat: { id: -2, type: "channel" },
      },
    },
    { what: "a channel", more: { chat: { id: -3, type: "channel", title: "号" } } },
    {
      what: "a post of a channel",
      more: { chat: { id: -3, type: "channel" } },
      kind: "channel_post",
    },
    { what: "a changed message", more: {}, kind: "edited_message" },
    {
      what: "a group that becomes a supergroup",
      more: { text: undefined, entities: undefined, migrate_to_chat_id: -1_009 },
    },
    {
      what: "a supergroup that was a group",
      more: { text: undefined, entities: undefined, migrate_from_chat_id: -77 },
    },
    {
      what: "a new topic that the bot is said to have opened",
      more: {
        text: "说说",
        entities: undefined,
        reply_to_message: {
          message_id: 1,
          from: { id: 7_000_000_001, is_bot: true },
          forum_topic_created: { name: "话题" },
        },
      },
    },
    {
      what: "marks that lie outside the words",
      more: { entities: [{ type: "mention", offset: 900, length: 5 }, { type: "mention" }, null] },
    },
    { what: "a message of nobody", more: { from: undefined } },
  ];

  it.each(passedOver)("passes over $what", async ({ more, kind }) => {
    const before = village.bot.lines.length;
    expect(await mention(more, kind)).toEqual([]);
    const lines = village.bot.lines.slice(before);
    expect(lines.filter(({ event }) => event === "update-failed")).toEqual([]);
    expect(foundIn(village.everything(), /778899300|群里人|村里的群|-100/)).toEqual([]);
  });

  it("stays in the topic, and takes no thread of replies for one", async () => {
    const topic = { message_thread_id: 12, is_topic_message: true };
    const sent = await mention(topic);
    const [thread] = await mention({ message_thread_id: 12 });

    expect(sent).toEqual([
      expect.objectContaining({
        chat_id: group.id,
        message_thread_id: 12,
        reply_parameters: { message_id: 700, allow_sending_without_reply: true },
      }),
    ]);
    expect(thread).not.toHaveProperty("message_thread_id");
  });

  it("what failed is set aside with an apology, and keeps nothing either", async () => {
    village.change(
      `create trigger broken before insert on outbox when new.payload like '%蛋托%'
       begin select raise(abort, 'broken'); end`,
    );

    const sent = await mention({});

    village.change("drop trigger broken");
    expect(sent).toEqual([expect.objectContaining({ chat_id: group.id })]);
    expect(JSON.stringify(sent)).toContain("出了点问题");
    expect(foundIn(village.everything(), /778899300|-100/)).toEqual([]);
  });

  it("a group that is out of reach leaves nothing behind", async () => {
    await group.remove(village.person(5001, "陈姐"));

    await mention({});

    const left = village.rows<{ chat: number }>("select distinct chat from outbox");
    expect(left).toEqual([{ chat: 0 }]);
    await group.bring(village.person(5001, "陈姐"));
  });
});

describe("a flood of mentions", () => {
  let village: TestVillage;
  let group: TestGroup;

  beforeAll(async () => {
    village = await openVillage({
      env: { KNOWLEDGE_DIR: knowledge.dir },
      groupLimit: { burst: 5, perSecond: 0.1 },
    });
    group = await openGroup(village);
    await group.bring(village.person(5001, "陈姐"));
  });

  afterAll(() => village.close());

  const flood = (person: Villager, count: number): Promise<Heard> =>
    group.sayAll(
      Array.from({ length: count }, () => [person, `${group.at} 鸡蛋怎么打包？`] as const),
    );

  const texts = (heard: Heard) => heard.messages.map(({ text }: Message) => text!);
  const eggs = expect.stringContaining("用蛋托") as string;

  it("gets a few answers, and one word about which message was not read and for how long", async () => {
    const one = await flood(village.person(5002, "小王"), 20);

    const asked = (await group.messages()).filter(({ from }) => from?.id === 5002);
    expect(texts(one)).toEqual([...Array<string>(5).fill(eggs), expect.stringContaining("60 秒")]);
    expect(one.messages.at(-1)!.reply_to_message?.message_id).toBe(asked[5]!.message_id);
  });

  it("takes no answer from the neighbours", async () => {
    const others = Array.from({ length: 12 }, (_, index) => village.person(5010 + index, "邻居"));

    const many = await group.sayAll(
      others.map((person) => [person, `${group.at} 鸡蛋怎么打包？`] as const),
    );

    expect(texts(many)).toEqual(Array<string>(12).fill(eggs));
  });

  it("is no flood where it was asked over a day while the bot was down", async () => {
    await village.bot.stop();
    for (let hour = 0; hour < 12; hour += 1) {
      await village.telegram.inject({
        message: {
          message_id: 7_000 + hour,
          date: 1_790_000_000 + hour * 3_600,
          chat: { id: group.id, type: "supergroup", title: "村里的群" },
          from: { id: 5099, is_bot: false, first_name: "群里人", language_code: "zh-hans" },
          text: `${group.at} 鸡蛋怎么打包？`,
          entities: [{ type: "mention", offset: 0, length: group.at.length }],
        },
      });
    }
    await village.bot.restart();

    expect(texts(await group.heard())).toEqual(Array<string>(12).fill(eggs));
  });
});

describe("the button that leads away from the group", () => {
  let village: TestVillage;
  let chen: Villager;

  beforeAll(async () => {
    village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
    chen = village.person(5001, "陈姐");
    await joinUp(chen, { village: "上溪村" });
  });

  afterAll(() => village.close());

  it("opens the article for somebody who is known", async () => {
    const article = await chen.start("a_pack-eggs");

    expect(article.text).toContain("用蛋托");
    expect(article.text).not.toContain("口令");
    expect(article.buttons).toContain("多说点");
  });

  it("asks what they want to know", async () => {
    const asking = await chen.start("ask");

    expect(asking.text).toContain("问");
    expect((await chen.say("鸡蛋怎么打包？")).text).toContain("用蛋托");
  });

  it("opens the article for somebody new, and then says who the bot is", async () => {
    const liu = village.person(5003, "小刘");

    const first = await liu.start("a_pack-eggs");

    expect(first.messages.map(({ text }) => text)).toEqual([
      expect.stringContaining("用蛋托"),
      expect.stringContaining("教大家在网上卖东西"),
    ]);
    expect(first.buttons).toContain("中文");
  });

  it("of an article that is gone leads to the topics, or to the first screen", async () => {
    const gone = await chen.start("a_no-such-article");
    const fresh = await village.person(5004, "小吴").start("a_no-such-article");

    expect(gone.buttons).toContain("1 准备：人、货、市场");
    expect(fresh.buttons).toContain("中文");
  });
});
