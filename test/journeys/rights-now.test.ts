/**
 * A right is asked for when something happens, not only when it was prepared: buttons, drafts and
 * broadcasts of somebody who is a mentor or an officer no more.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAskingKnowledge } from "../support/people/asking.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { writePlaybook } from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

/** The officer ends somebody's work as a mentor. */
async function dismissMentor(officer: Villager, village: string): Promise<void> {
  await officer.say("/villages");
  await officer.press(new RegExp(`^${village}`));
  await officer.press(/^师傅（\d+）$/);
  await officer.pressAll(/^不再请.*当师傅$/, "对，不请了");
}

describe("a mentor who was dismissed", () => {
  let knowledge: SampleKnowledge;
  let village: TestVillage;
  let zhou: Villager;
  let li: Villager;
  let wang: Villager;

  beforeAll(async () => {
    knowledge = await writePlaybook(lookingSteps);
    village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir }, chance: () => false });
    zhou = village.person(9_001, "周会长");
    li = village.person(5_001, "李师傅");
    wang = village.person(5_002, "小王");
    await zhou.start();
    await joinUp(li, { village: "上溪村" });
    await appoint(zhou, "上溪村", "李师傅");
    await joinUp(wang, { village: "上溪村" });
    await wang.photo();
    await li.say("/review");
  });
  afterAll(async () => {
    await village.close();
    await knowledge.remove();
  });

  it("takes back no verdict, sees the photo no more, and the learner hears nothing", async () => {
    await li.press("👍 好");
    await wang.heard();
    await dismissMentor(zhou, "上溪村");
    await li.heard();
    const left = await wang.heard();

    const late = await li.press("↩ 收回（5分钟内）");

    expect((await li.phone.answer()).text).toContain("师傅");
    expect(late.messages).toEqual([]);
    expect(left.text).toContain("李师傅以后不带你了");
    expect((await wang.heard()).text).toBe("");
    expect(village.rows("select state from shown")).toEqual([{ state: "good" }]);
    expect(village.rows("select 1 from audit where act = 'look-taken-back'")).toEqual([]);
  });
});

describe("an answer of a mentor who was dismissed", () => {
  let knowledge: SampleKnowledge;
  let village: TestVillage;
  let zhou: Villager;
  let li: Villager;
  let wang: Villager;

  beforeAll(async () => {
    knowledge = await writeAskingKnowledge();
    village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
    zhou = village.person(9_001, "周会长");
    li = village.person(5_001, "李师傅");
    wang = village.person(5_002, "小王");
    await zhou.start();
    await joinUp(li, { village: "上溪村" });
    await joinUp(wang, { village: "上溪村" });
    await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
    await wang.heard();
    await wang.say("活螃蟹能寄快递吗");
    await wang.press("问李师傅");
    const asked = await li.heard();
    await li.say("活的快递不收，走大巴。", asked.messages[0]!.message_id);
    await wang.heard();
  });
  afterAll(async () => {
    await village.close();
    await knowledge.remove();
  });

  const draft = () =>
    village.rows<{ id: string; question: string; state: string }>(
      "select id, question, state from draft",
    )[0]!;

  it("is kept by nobody but an officer: the old button shows the learner's question no more", async () => {
    await li.press("留下这个答案");
    await dismissMentor(zhou, "上溪村");
    await li.heard();

    const worded = await li.say("活螃蟹能寄快递吗？怎么送进城？");
    const pressed = await li.forge(1, `draft:keep:${draft().id}`);
    const asIs = await li.forge(1, `draft:asis:${draft().id}`);

    expect(worded.text).not.toContain("协会点了头");
    expect(`${pressed.text}${asIs.text}`).not.toContain("活螃蟹");
    expect(draft()).toMatchObject({ question: "", state: "offered" });
  });
});
