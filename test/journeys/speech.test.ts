/** 🔊 under answers and cards: the same words read aloud, once for everybody, and only what was on the screen. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { playbookFiles, writtenCard } from "../support/own-playbook.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { joinUp } from "../support/people/road.ts";
import { writeKnowledge, type SampleKnowledge } from "../support/sample-knowledge.ts";
import {
  fails,
  garbles,
  hangs,
  openVoiceServer,
  opus,
  saysAloud,
  type VoiceServer,
} from "../support/servers/voice-server.ts";
import { readPrivacy } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let knowledge: SampleKnowledge;
let server: VoiceServer;
let village: TestVillage;
let chen: Villager;
let wang: Villager;
let ann: Villager;
/** Who asks, so that the newest thing to hear of the others is their card. */
let mei: Villager;
let bea: Villager;

beforeAll(async () => {
  knowledge = await writeKnowledge(
    playbookFiles([
      {
        id: "goods",
        number: 1,
        items: [
          writtenCard("one", "Look at home 👀. See https://example.com/x", "先看看家里有什么👀。"),
          writtenCard("two", "Then go on.", "再往下走。"),
        ],
      },
    ]),
  );
  server = await openVoiceServer();
  village = await openVillage({
    env: {
      KNOWLEDGE_DIR: knowledge.dir,
      OPENAI_BASE_URL: server.url,
      OPENAI_API_KEY: "sk-speech-nobody-may-see",
      OPENAI_SPEECH_MODEL: "mouth",
      OPENAI_TIMEOUT_MS: "1500",
      AI_ANSWERS_PER_DAY: "1000",
    },
    model: { slotWaitMs: 200, failures: 1_000, typeEveryMs: 100 },
  });
  chen = village.person(5201, "陈姐");
  wang = village.person(5202, "王婶");
  ann = village.person(5203, "Ann", "en");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(wang, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
  mei = village.person(5204, "梅姐");
  bea = village.person(5205, "Bea", "en");
  await joinUp(mei, { village: "上溪村" });
  await joinUp(bea, { tongue: "en", village: "Stone Bridge" });
  await mei.say("鸡蛋怎么打包？");
  await mei.press("不用，就看资料");
});

afterAll(async () => {
  expect(
    await leaksIn(village.bot.lines, village.telegram, [
      "sk-speech-nobody-may-see",
      "secret words",
    ]),
  ).toEqual([]);
  await village.close();
  await server.stop();
  await knowledge.remove();
});

beforeEach(() => {
  server.speaks(saysAloud);
  server.requests.length = 0;
});

const spoken = () =>
  server.requests
    .filter(({ path }) => path.endsWith("/speech"))
    .map(
      ({ body }) => JSON.parse(Buffer.from(body, "latin1").toString()) as Record<string, string>,
    );

describe("a card", () => {
  it("is read aloud at a tap, and spoken once for everybody", async () => {
    await chapter(
      "is read aloud at a tap, without signs and links, and the sound is kept by Telegram",
      async () => {
        const first = await chen.press("🔊 听");
        const again = await chen.press("🔊 听");
        const english = await ann.press("🔊 Listen");

        const voice = first.messages[0]!;
        expect(await chen.download(voice)).toEqual(opus);
        expect(again.messages[0]!.voice!.file_id).toBe(voice.voice!.file_id);
        expect(english.messages[0]!.voice!.file_id).not.toBe(voice.voice!.file_id);
        expect(spoken()).toEqual([
          expect.objectContaining({
            model: "mouth",
            response_format: "opus",
            input: "先看看家里有什么。",
          }),
          expect.objectContaining({ input: "Look at home . See" }),
        ]);
        expect(spoken()[0]!["instructions"]).toContain("普通话");
        expect(spoken()[1]!["instructions"]).toContain("neighbour");
        expect(village.rows("select text from speech where text <> ''")).toEqual([]);
      },
    );

    await chapter("that was spoken for one is not spoken again for another", async () => {
      server.requests.length = 0;
      const heard = await wang.press("🔊 听");

      expect(heard.messages[0]).toHaveProperty("voice");
      expect(spoken()).toEqual([]);
    });

    await chapter("is made once for two who tap at the same moment", async () => {
      server.requests.length = 0;
      await chen.press("接着来");
      await wang.press("接着来");
      await Promise.all([chen.phone.press("🔊 听"), wang.phone.press("🔊 听")]);
      await village.quiet();
      await village.later({ seconds: 3 });

      const both = [await chen.heard(), await wang.heard()].map(({ messages }) => messages);

      expect(both.flat().filter(({ voice }) => voice !== undefined)).toHaveLength(2);
      expect(spoken()).toHaveLength(1);
    });
  });
});

describe("an answer", () => {
  it("is read aloud without its source, under three buttons", async () => {
    const answer = await mei.say("鸡蛋怎么打包？");
    const heard = await mei.press("🔊 听");

    expect(answer.messages[0]!.reply_markup!.inline_keyboard.map((row) => row.length)).toEqual([
      3, 1,
    ]);
    expect(answer.text).toContain("依据：");
    expect(heard.messages[0]).toHaveProperty("voice");
    expect(spoken().map(({ input }) => input)).toEqual([
      "说的是：鸡蛋打包\n\n用蛋托。100万个要1万元。",
    ]);
  });

  it.each([
    ["an error", fails(500)],
    ["no answer", hangs],
    ["broken JSON", garbles],
  ])("is still there to be read after %s", async (_, behaviour) => {
    server.speaks(behaviour);
    await bea.say("How do I pack eggs?");

    const heard = await bea.press("🔊 Listen");

    expect(heard.text).toBe("I can't read it aloud just now. The words are still above.");
  });

  it("is nobody else's, and no other message is read", async () => {
    const answer = await mei.say("鸡蛋怎么打包？");
    const { message_id: id, reply_markup: markup } = answer.messages[0]!;
    const button = markup!.inline_keyboard.at(-1)![0] as { callback_data: string };
    const book = await mei.say("/cash");
    const own = await wang.phone.last();

    const forged = [
      await wang.forge(own.message_id, button.callback_data),
      await mei.forge(book.messages[0]!.message_id, button.callback_data),
      await mei.forge(id, "speech:q00000000000000"),
    ];

    expect(forged.map(({ messages }) => messages.length)).toEqual([0, 0, 0]);
    expect(spoken()).toEqual([]);
  });
});

describe("what is private", () => {
  it("has nothing to listen to: money, and danger", async () => {
    const screens = [await chen.say("/cash"), await chen.say("有人冒充客服，我把验证码给了他")];

    for (const { messages } of screens) expect(JSON.stringify(messages)).not.toContain("🔊");
  });
});

it("says in /privacy who reads aloud", async () => {
  expect((await readPrivacy(ann)).text).toContain("reads the words above it aloud");
});

it("shows nothing to listen to without a model", async () => {
  const plain = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
  const learner = plain.person(5301, "Bo", "en");
  const card = await joinUp(learner, { tongue: "en" });
  const answer = await learner.say("How do I pack eggs?");
  await plain.close();

  expect(card.buttons).not.toContain("🔊 Listen");
  expect(answer.buttons).toEqual(["Helped", "Not clear", "Ask the association"]);
});
