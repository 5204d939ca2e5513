/** Before a kept answer is published, its page says whose number or name stands in it. */
import { afterEach, expect, it } from "vitest";
import { openDesk } from "../support/console/desk.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let chen: Villager;

afterEach(() => village.close());

async function open(tongue: "en" | "zh"): Promise<void> {
  village = await openVillage({ knowledge: await writeAskingKnowledge() });
  zhou = village.person(9_001, "周会长", tongue);
  li = village.person(5_001, "李师傅");
  chen = village.person(5_002, "陈姐");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(chen, { village: "上溪村" });
  await joinUp(village.person(5_003, "Grace"), { village: "上溪村" });
  await joinUp(village.person(5_004, "吴嫂"), { village: "下溪村" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  for (const person of [zhou, li, chen]) await person.heard();
}

/** What the officer reads of an answer that the mentor keeps. */
async function keep(answer: string): Promise<string> {
  await chen.say("呱唧呱唧？");
  await chen.press("问李师傅");
  const asked = await li.heard();
  await li.say(answer, asked.messages.at(-1)!.message_id);
  await li.pressAll("留下这个答案", "就这样写");
  return (await zhou.heard()).text;
}

it("says so in the chat and at the console; it is changed, and published", async () => {
  await open("zh");
  const page = await keep("打给陈姐，13800138000，吴嫂也行；不行就加微信 wang_88。");
  const [{ id } = { id: "" }] = village.rows<{ id: string }>("select id from draft");
  const desk = await (await openDesk(village.bot, zhou)).page(`/drafts/${id}`);
  await zhou.press("改答案");
  const changed = await zhou.say("到村委会问。");
  const published = await zhou.press("可以，从现在起就说");

  expect(page).toContain("⚠️ 里面有电话号码：13800138000。一发布，谁都看得到。");
  expect(page).toContain("⚠️ 里面有邮箱或聊天号：微信 wang_88。");
  expect(page).toContain("⚠️ 里面有村里人的名字：陈姐。");
  expect(desk).toContain("里面有电话号码：13800138000。");
  expect(desk).toContain("里面有村里人的名字：陈姐。");
  expect(changed.text).not.toContain("里面有");
  expect(published.text).toContain("呱唧呱唧");
});

it("says so in English, and publishes it all the same at a tap", async () => {
  await open("en");
  const page = await keep("Ask Grace, and pay to 6222 0212 3456 7894. 3 boxes cost 128 yuan.");
  const published = await zhou.press("Publish: I say it from now on");
  const answer = await chen.say("呱唧呱唧？");

  expect(page).toContain(
    "⚠️ This holds a number like that of a card or an account: 6222 0212 3456 7894. " +
      "Everybody can read it once it is published.",
  );
  expect(page).toContain("⚠️ This holds the name of somebody of the village: Grace.");
  expect(published.text).toContain("呱唧呱唧");
  expect(answer.text).toContain("Ask Grace");
});
