/**
 * Voice notes on the road: what a task waits for as voice stays voice; where it waits for words, the person
 * says what the spoken words are. Pictures with a question, alone and several at once.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { writePlaybook, writtenCard } from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import { hears, openVoiceServer, type VoiceServer } from "../support/servers/voice-server.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let knowledge: SampleKnowledge;
let server: VoiceServer;
let village: TestVillage;
let learner: Villager;
let officer: Villager;

beforeAll(async () => {
  knowledge = await writePlaybook([
    {
      id: "words",
      number: 1,
      items: [
        { yaml: "{ show: why, accepts: [text] }", en: "Say why you sell.", zh: "说说你为啥要卖。" },
        { yaml: "{ show: song, accepts: [voice] }", en: "Sing it.", zh: "唱一段。" },
        { yaml: "{ show: basket, accepts: [photo] }", en: "A photo.", zh: "给篮子拍张照。" },
        writtenCard("end", "The end of it.", "说完了。"),
      ],
    },
  ]);
  server = await openVoiceServer();
  village = await openVillage({
    env: {
      KNOWLEDGE_DIR: knowledge.dir,
      OPENAI_BASE_URL: server.url,
      OPENAI_TRANSCRIPTION_MODEL: "ears",
      OPENAI_TIMEOUT_MS: "3000",
    },
  });
  learner = village.person(5101, "陈姐");
  officer = village.person(9_001, "王主任");
  await joinUp(learner, { village: "上溪村" });
  await officer.start();
});

afterAll(async () => {
  await village.close();
  await server.stop();
  await knowledge.remove();
});

const shown = () =>
  village.rows<{ kind: string; text: string | null }>("select kind, text from shown order by id");

it("a learner talks on the road, and shows pictures with a question", async () => {
  await chapter("on the road", async () => {
    await chapter(
      "takes spoken words for an answer only after a tap, and a question for a question",
      async () => {
        server.listens(hears("我想多卖点核桃"));
        await learner.voice();
        const which = await learner.press("好，听吧");
        const question = await learner.press("想问问题");
        await learner.voice();
        const fix = await learner.press("✏️ 听错了");
        const again = await learner.say("我家的核桃多");
        const before = shown();
        const kept = await learner.press("是回答");

        expect(which.text).toContain("我听到的是：我想多卖点核桃");
        expect(which.buttons).toEqual(["是回答", "想问问题", "✏️ 听错了"]);
        expect(question.text).not.toContain("我听到的是");
        expect(fix.text).toContain("打出来");
        expect(again.buttons).toContain("是回答");
        expect(before).toEqual([]);
        expect(kept.text).toContain("记下了：我家的核桃多");
        expect(kept.text).toContain("唱一段。");
        expect(shown()).toEqual([{ kind: "text", text: "我家的核桃多" }]);
      },
    );

    await chapter("leaves a voice note that a task waits for as it is", async () => {
      const before = server.requests.length;

      const kept = await learner.voice();

      expect(kept.text).toBe("你说的收好了。");
      expect(shown().map(({ kind }) => kind)).toEqual(expect.arrayContaining(["voice"]));
      expect(server.requests).toHaveLength(before);
    });

    await chapter("hears a question while a task waits for a picture", async () => {
      server.listens(hears("鸡蛋怎么打包？"));
      await learner.press("接着来");

      const heard = await learner.voice();
      const next = await learner.photo();

      expect(heard.text).toContain("我听到的是：鸡蛋怎么打包？\n\n用蛋托");
      expect(next.text).toContain("照片收好了。");
      expect(
        shown()
          .map(({ kind }) => kind)
          .toSorted(),
      ).toEqual(["photo", "text", "voice"]);
    });
  });

  await chapter("a picture with a question", async () => {
    await chapter("goes to a person at one tap, and its words are answered", async () => {
      const offered = await learner.photo("鸡蛋怎么打包？");
      await learner.press("发过去");
      const asked = await officer.heard();

      expect(offered.text).toContain("用蛋托");
      expect(offered.text).toContain(
        "图片我看不准，得让人看。先把名字和号码遮住。\n\n" +
          "协会的人会看到你的名字、村子和这一条（“鸡蛋怎么打包？”）。发过去吗？",
      );
      expect(asked.text).toContain("鸡蛋怎么打包？");
      expect(asked.messages.at(-1)).toHaveProperty("photo");
    });

    await chapter("may be a file", async () => {
      const offered = await learner.document();
      await learner.press("发过去");

      expect(offered.text).toContain("图片我看不准");
      expect((await officer.heard()).messages.at(-1)).toHaveProperty("document");
    });

    await chapter("that came with others is offered once, and all of them go", async () => {
      await learner.photo();
      await learner.press("算了");
      await learner.photo();
      await learner.press("算了");
      const pictures = (await learner.phone.messages()).filter(({ photo }) => photo !== undefined);
      const [one, two] = pictures.slice(-2);
      await village.telegram.inject({
        message: { ...one, media_group_id: "77" } as never,
      });
      await village.telegram.inject({
        message: { ...two, media_group_id: "77", caption: "哪张好些？" } as never,
      });
      const offered = await learner.heard();
      await learner.press("发过去");
      const asked = await officer.heard();

      expect(offered.messages).toHaveLength(1);
      expect(asked.text).toContain("哪张好些？");
      expect(asked.messages.filter(({ photo }) => photo !== undefined)).toHaveLength(2);
    });
  });
});
