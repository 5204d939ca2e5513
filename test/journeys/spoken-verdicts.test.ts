/** A mentor who talks instead of typing: what they say below a photo is for its learner, and may be taken back and heard again. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import {
  openMentoredVillage,
  showBasket,
  type MentoredVillage,
} from "../support/people/mentored-village.ts";
import { joinUp, labels } from "../support/people/road.ts";
import type { Villager } from "../support/people/village.ts";

let at: MentoredVillage;
let mentor: Villager;
let wang: Villager;
let ann: Villager;

beforeAll(async () => {
  at = await openMentoredVillage();
  ({ mentor } = at);
  wang = await at.learner(5002, "小王");
  ann = at.village.person(5003, "Ann", "en");
  await joinUp(ann, { tongue: "en", village: "上溪村" });
  await mentor.heard();
  await showBasket(wang);
  await ann.press(labels.en.goOn);
  await ann.photo();
});
afterAll(() => at.close());

it("a mentor says what to change, and a learner hears it", async () => {
  await chapter("words that name another learner are about that one", async () => {
    await at.learner(5009, "老何");
    await mentor.say("/review");
    const praised = await mentor.say("老何拍得不错");

    expect(praised.text).not.toContain("小王");
    expect(praised.buttons).toContain("捎句话");
  });

  await chapter("a voice note below the photo is asked about, and goes at one tap", async () => {
    await mentor.say("/review");
    const asked = await mentor.voice();
    const before = await wang.heard();
    const sent = await mentor.press("请改改，告诉小王");
    const heard = await wang.heard();

    expect(asked.text).toBe("这段语音是给小王的吗？我原样转过去，说是要改的地方。");
    expect(asked.buttons).toEqual(["请改改，告诉小王", "不是，我问你"]);
    expect(before.messages).toEqual([]);
    expect(sent.text).toContain("告诉小王要改哪里了");
    expect(heard.messages.at(-1)).toHaveProperty("voice");
  });

  await chapter("a learner asks what was said, and the voice comes once more", async () => {
    const again = await wang.say("师傅说啥了 我听不清");
    const more = await wang.say("师傅的话再放一遍");

    for (const heard of [again, more]) {
      expect(heard.messages[0]).toHaveProperty("voice");
      expect(heard.text).toContain("李师傅");
      expect(heard.buttons).toContain("📷 重拍");
    }
  });

  await chapter("it was for the bot: the next voice note is a question", async () => {
    await mentor.voice();
    const ask = await mentor.press("不是，我问你");
    const own = await mentor.voice();

    expect(ask.text).not.toContain("Ann");
    expect(own.text).toContain("语音我还听不懂");
    expect((await ann.heard()).messages).toEqual([]);
  });

  await chapter(
    "what was said wrong is offered back, though another photo stands below",
    async () => {
      await mentor.say("/review");
      const wrong = await mentor.say("我刚才那条说错了");
      const back = await mentor.press(/^↩ 收回/);

      expect(wrong.text).toBe("告诉小王要改哪里了。");
      expect(back.text).toContain("收回了，又在等你看");
      expect((await wang.heard()).text).toContain("再看一遍你的照片");
    },
  );

  await chapter(
    "whoever cannot write asks whether they may talk, and takes a voice note back",
    async () => {
      const may = await ann.say("can I send you a voice message?");
      const zh = await wang.say("我不识字，能说话不");
      const off = await wang.say("别听我的语音了");
      await wang.voice();
      await wang.press("发过去");
      await mentor.heard();
      const back = await wang.say("把语音撤回来");

      expect(may.text).toContain("Just talk to me as to anybody.");
      for (const { text } of [zh, off]) expect(text).toContain("没有程序听语音，是让人听的");
      expect(back.text).toContain("收回了");
    },
  );

  await chapter("in English as well", async () => {
    await mentor.say("english");
    await mentor.say("/review");
    await mentor.press("👍 Good");
    await mentor.voice();
    await mentor.press("Please change: tell Ann");
    const heard = await ann.heard();
    const again = await ann.say("what did my mentor say?");
    const wrong = await mentor.say("oops i said it wrong");

    expect(heard.messages.at(-1)).toHaveProperty("voice");
    expect(again.messages[0]).toHaveProperty("voice");
    expect(again.text).toContain("李师傅 has looked already: please change.");
    expect(wrong.buttons).toEqual(["↩ Take it back (5 minutes)"]);
  });
});
