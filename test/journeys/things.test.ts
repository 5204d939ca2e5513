/** Whatever Telegram can send that is no text, while no talk is open and no task waits: each gets a sentence, and what a person can judge may go to one. */
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMentoredVillage, type MentoredVillage } from "../support/people/mentored-village.ts";
import { joinUp } from "../support/people/road.ts";
import type { Villager } from "../support/people/village.ts";

let place: MentoredVillage;
let wang: Villager;
let ann: Villager;

beforeAll(async () => {
  place = await openMentoredVillage();
  wang = await place.learner(5_003, "小王");
  ann = place.village.person(5_004, "Ann", "en");
  await joinUp(ann, { tongue: "en", village: "上溪村" });
});

afterAll(() => place.close());

const by = { zh: () => wang, en: () => ann } as const;
const tongues = ["zh", "en"] as const;

const poll = {
  id: "1",
  question: "?",
  options: [],
  total_voter_count: 0,
} as unknown as Message["poll"];
const spot = { latitude: 29.3, longitude: 120.1 };
const bob = { phone_number: "+8613800000000", first_name: "Bob" };

/** What is sent, and what is said to it in each language. */
const things = [
  ["a photo", "photo", /图片我看不准/, /I can't judge pictures/],
  ["a file", "document", /图片我看不准/, /I can't judge pictures/],
  ["a video", "video", /视频我看不了/, /I can't watch videos/],
  ["a round video", "video_note", /视频我看不了/, /I can't watch videos/],
  ["a voice note", "voice", /语音我还听不懂/, /I can't listen to voice messages/],
  ["a sound", "audio", /语音我还听不懂/, /I can't listen to voice messages/],
  ["a sticker", "sticker", /表情和动图我看不懂/, /Stickers and moving pictures/],
  ["a moving picture", "animation", /表情和动图我看不懂/, /Stickers and moving pictures/],
  ["a die", { dice: { emoji: "🎲", value: 3 } }, /表情和动图我看不懂/, /Stickers and moving/],
  ["a place", { location: spot }, /地图我看不懂/, /I can't read a map/],
  [
    "a shop on the map",
    { location: spot, venue: { location: spot, title: "Shop", address: "Street" } },
    /地图我看不懂/,
    /I can't read a map/,
  ],
  ["a contact", { contact: bob }, /这是别人的号码/, /That is somebody's number/],
  ["a poll", { poll }, /投票我不会/, /I can't vote/],
  ["what nobody knows yet", { story: { id: 1 } }, /这个我看不懂/, /I can't read this/],
] as const;

type Sent = (typeof things)[number][1];
const isForPerson = (sent: Sent) =>
  ["photo", "document", "video", "video_note", "voice", "audio"].includes(sent as string);

async function send(who: Villager, sent: Sent, caption?: string) {
  if (typeof sent !== "string") await who.phone.send(sent as unknown as Partial<Message>);
  else await who.phone.sendFile(sent, caption === undefined ? {} : { caption });
  return who.heard();
}

const rows = things.flatMap(([name, sent, zh, en]) =>
  tongues.map((tongue) => [name, tongue, sent, { zh, en }[tongue]] as const),
);

describe("nothing waits, and somebody sends", () => {
  it.each(rows.filter(([, , sent]) => isForPerson(sent)))(
    "%s (%s): it is offered to the mentor, and goes there at a tap",
    async (_, tongue, sent, words) => {
      const who = by[tongue]();
      await place.mentor.heard();
      const offered = await send(who, sent);
      const before = await place.mentor.heard();
      const told = await who.press({ zh: "发", en: "Send" }[tongue]);
      const came = await place.mentor.heard();

      expect(offered.text).toMatch(words);
      expect(offered.text).toContain("李师傅");
      expect(before.messages).toEqual([]);
      expect(told.text).toContain("李师傅");
      expect(came.messages.some((each) => (sent as string) in each)).toBe(true);
    },
  );

  it.each(rows.filter(([, , sent]) => !isForPerson(sent)))(
    "%s (%s): a kind sentence, a way on, and it goes to nobody",
    async (_, tongue, sent, words) => {
      const who = by[tongue]();
      await place.mentor.heard();
      const heard = await send(who, sent);

      expect(heard.messages).toHaveLength(1);
      expect(heard.text).toMatch(words);
      expect(heard.buttons).toContain({ zh: "❓ 提问", en: "❓ Ask" }[tongue]);
      expect((await place.mentor.heard()).messages).toEqual([]);
      expect(place.village.everything()).not.toMatch(/8613800000000|29\.3/);
    },
  );

  it.each([
    ["zh", "鸡蛋怎么打包？", /打包/],
    ["en", "how do I pack eggs?", /pack/i],
  ] as const)(
    "a video with a question (%s): the answer, and the offer",
    async (tongue, asked, words) => {
      const who = by[tongue]();
      const heard = await send(who, "video", asked);

      expect(heard.messages[0]?.text).toMatch(words);
      expect(heard.messages.at(-1)?.text).toContain(asked);
      expect(heard.messages.at(-1)?.text).toContain("李师傅");
    },
  );

  it.each([
    ["zh", "这是我的身份证", "这张我谁也不发"],
    ["en", "my ID card", "This goes to nobody"],
  ] as const)("a video of what is private goes to nobody (%s)", async (tongue, caption, words) => {
    const heard = await send(by[tongue](), "video", caption);
    expect(heard.text).toContain(words);
    expect(heard.text).not.toContain("李师傅");
  });

  it.each(tongues)("what Telegram itself notes is not answered (%s)", async (tongue) => {
    const who = by[tongue]();
    await who.phone.send({
      message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 },
    });
    expect((await who.heard()).messages).toEqual([]);
  });
});
