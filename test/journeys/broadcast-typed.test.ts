/** Officers type about a message to many instead of tapping: when it goes, to whom, its words, "how many got it", "stop". */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;

beforeEach(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002", SECOND_OFFICER_ABOVE: "1" } });
  zhou = village.person(9_001, "周会长");
  smith = village.person(9_002, "Smith", "en");
  await zhou.start();
  await smith.start();
  await joinUp(village.person(5_001, "陈姐"), { village: "上溪村" });
  await joinUp(village.person(5_002, "Ann", "en"), { tongue: "en", village: "Stone Bridge" });
});

afterEach(() => village.close());

async function write(officer: Villager, text: string) {
  await officer.say("/broadcast");
  return officer.say(text);
}

describe("when it goes", () => {
  it.each([
    ["friday 2pm", "Fri 4 Dec, 14:00"],
    ["tomorrow at 8", "Wed 2 Dec, 08:00"],
  ])("is read from %s", async (typed, when) => {
    await write(smith, "Training in the old school");
    await smith.press("When");

    expect((await smith.say(typed)).text).toContain(`When: ${when}`);
  });

  it("is counted from now: “in 2 hours”, 半小时后", async () => {
    await write(smith, "Training in the old school");
    await smith.press("When");
    const hours = await smith.say("in 2 hours");
    await write(zhou, "老学校培训");
    await zhou.press("什么时候发");
    const half = await zhou.say("半小时后");

    expect(hours.text).toContain("When: Tue 1 Dec, 11:3");
    expect(half.text).toContain("12月1日周二10:0");
  });

  it("may be a day first, and its hour then", async () => {
    await write(zhou, "老学校培训");
    await zhou.press("什么时候发");
    const asked = await zhou.say("后天");
    const page = await zhou.say("下午两点");
    await write(smith, "Training in the old school");
    await smith.press("When");
    const day = await smith.say("friday");

    expect(asked.text).toContain("12月3日");
    expect(asked.buttons).toContain("19:30");
    expect(page.text).toContain("12月3日周四14:00");
    expect(day.text).toContain("Fri 4 Dec");
  });
});

it("a village's name is enough where it is asked to whom", async () => {
  await write(smith, "Training in the old school");
  await smith.press("To whom");
  const found = await smith.say("Stone Bridge");
  const page = await smith.pressAll("Stone Bridge", "← Back to the message");

  expect(found.buttons).toContain("Stone Bridge");
  expect(page.text).toContain("Village: Stone Bridge");
});

it("new words take the place of those in their language, and the other ones stay", async () => {
  await write(smith, "Training on Friday");
  await smith.press("Add one in Chinese");
  await smith.say("星期五培训");
  await smith.press("Change the words");
  const page = await smith.say("Training on Saturday");

  expect(page.text).toContain("Training on Saturday");
  expect(page.text).toContain("星期五培训");
  expect(page.text).not.toContain("Training on Friday");
});

describe("words below “one is not sent yet”", () => {
  it.each([
    ["zh", "星期六培训", /还没发出去的那条/, /^是/, "星期五培训"],
    ["en", "Training on Saturday", /not sent yet/, /^Yes/, "Training on Friday"],
  ] as const)("are asked about, and stand in the message at a tap (%s)", async (...given) => {
    const [tongue, typed, asked, yes, before] = given;
    const officer = tongue === "zh" ? zhou : smith;
    await write(officer, before);
    await officer.say("/broadcast");
    const which = await officer.say(typed);
    const page = await officer.press(yes);

    expect(which.text).toMatch(asked);
    expect(which.text).toContain(typed);
    expect(page.text).toContain(typed);
    expect(page.text).not.toContain(before);
  });

  it("may be for the bot, and questions are", async () => {
    await write(smith, "Training on Friday");
    await smith.say("/broadcast");
    const question = await smith.say("what is a waybill?");
    await smith.say("/broadcast");
    await smith.say("packing eggs");
    const answer = await smith.press("No, I ask you");
    const unsent = await smith.say("/broadcast");

    expect(question.text).not.toContain("not sent yet");
    expect(answer.text).not.toContain("not sent yet");
    expect(unsent.text).toContain("Training on Friday");
  });

  it.each(["yes", "go on with it"])("are its buttons first: %s", async (typed) => {
    await write(smith, "Training on Friday");
    await smith.say("/broadcast");
    const page = await smith.say(typed);

    expect(page.buttons).toContain("Send it now");
  });
});

describe("what was sent", () => {
  it("is agreed to in words, and its author hears how many got it", async () => {
    await write(smith, "Training on Friday");
    await smith.press("Send it now");
    const waits = await smith.say("how many people got it?");
    await zhou.heard();
    await zhou.say("同意");
    await smith.heard();
    const report = await smith.say("how many people got it?");
    const who = await smith.say("did everybody get it");

    expect(waits.buttons).toContain("Take it back");
    expect(report.text).toContain("2 of 2 got it.");
    expect(who.text).toContain("2 of 2 got it.");
  });

  it.each(["cancel", "stop it", "pause"])(
    "while another officer has it, “%s” is about it",
    async (typed) => {
      await write(smith, "Training on Friday");
      await smith.press("Send it now");
      await smith.say("what is a waybill?");

      expect((await smith.say(typed)).buttons).toContain("Take it back");
    },
  );

  it("is stopped by words while it waits for its day", async () => {
    await write(zhou, "星期五培训");
    await zhou.press("什么时候发");
    await zhou.say("周五上午九点");
    await zhou.press(/^就这样/);
    await smith.heard();
    await smith.say("approve");
    await zhou.heard();
    const stood = await zhou.say("先别发");

    expect(stood.text).toContain("12月4日周五09:00开始");
    expect(stood.buttons).not.toEqual([]);
  });
});
