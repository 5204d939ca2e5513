/** A mentor's learners at the console: found, sorted, written to, noted about; those of others are not there. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionIn, openDesk, type Desk } from "../support/console/desk.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { writePlaybook } from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let wang: Villager;
let desk: Desk;
let other: Desk;

beforeAll(async () => {
  village = await openVillage({ knowledge: await writePlaybook(lookingSteps) });
  const zhou = village.person(9_001, "周会长");
  const li = village.person(5_001, "李师傅");
  const sun = village.person(5_002, "Sun", "en");
  wang = village.person(5_101, "小王");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(sun, { village: "Stone Bridge", tongue: "en" });
  await appoint(zhou, "上溪村", "李师傅");
  await appoint(zhou, "Stone Bridge", "Sun");
  await joinUp(wang, { village: "上溪村" });
  await village.later({ days: 1 });
  await joinUp(village.person(5_102, "阿安"), { village: "上溪村" });
  await joinUp(village.person(5_103, "Bo", "en"), { village: "Stone Bridge", tongue: "en" });
  await Promise.all([li.heard(), sun.heard(), wang.heard()]);
  desk = await openDesk(village.bot, li);
  other = await openDesk(village.bot, sun);
});
afterAll(() => village.close());

const idOf = (name: string) =>
  village.rows<{ id: string }>("select id from member where first_name = ?", name)[0]!.id;
const named = (page: string) =>
  [...page.matchAll(/\/console\/learners\/m[^"]*"[^>]*>([^<]*)/g)].map(([, name]) => name);
const askedOn = (page: string) => /name="asked" value="([^"]+)"/.exec(page)?.[1] ?? "none";

describe("the list", () => {
  it("is searched and sorted", async () => {
    expect(named(await desk.page("/learners?sort=quiet"))).toEqual(["小王", "阿安"]);
    expect(named(await desk.page("/learners?sort=name"))).toEqual(["阿安", "小王"]);
    expect(named(await desk.page(`/learners?q=${encodeURIComponent("王")}`))).toEqual(["小王"]);
    expect(named(await other.page("/learners?filter=new&sort=steps"))).toEqual(["Bo"]);
    expect(await other.page("/learners")).toContain("Longest silent first");
  });
});

describe("a learner's page", () => {
  it("writes to them: they read it in the chat, and it is noted", async () => {
    const to = `/learners/${idOf("小王")}`;
    const asked = await desk.sendOn(to, { press: actionIn(await desk.page(to), "mentees:write") });

    const sent = await desk.sendOn(to, { asked: askedOn(asked), words: "今晚有空吗？" });

    expect((await wang.heard()).text).toContain("今晚有空吗？");
    expect(sent).toContain("小王");
    expect(village.rows("select 1 from audit where act = 'mentor-wrote'")).toHaveLength(1);
    // Sent once: the field is gone, and the same form again goes nowhere.
    await desk.sendOn(to, { asked: askedOn(asked), words: "今晚有空吗？" });
    expect((await wang.heard()).text).toBe("");
  });

  it("keeps a note and takes it out, which the learner never reads", async () => {
    const to = `/learners/${idOf("小王")}`;
    const asked = await desk.sendOn(to, { press: actionIn(await desk.page(to), "mentees:note") });
    await desk.sendOn(to, { asked: askedOn(asked), words: "下午在地里" });
    const page = await desk.page(to);
    expect(page).toContain("下午在地里");

    await desk.sendOn(to, { press: actionIn(page, "mentees:unnote") });

    expect(await desk.page(to)).not.toContain("下午在地里");
    expect((await wang.heard()).text).toBe("");
  });

  it("is there for the own mentor alone, whatever id a form names", async () => {
    const id = idOf("小王");
    const theirs = idOf("Bo");
    expect((await other.get(`/learners/${id}`)).status).toBe(404);
    for (const verb of ["write", "note"]) {
      const said = await other.sendOn(`/learners/${theirs}`, { press: `mentees:${verb}:${id}` });
      expect(askedOn(said)).toBe("none");
    }
    await other.sendOn(`/learners/${theirs}`, { asked: `mentee-write:${id}`, words: "hello" });
    const story = await other.sendOn(`/learners/${theirs}`, { press: `mentees:one:all:${id}` });
    expect(story).not.toContain("小王");
    expect((await wang.heard()).text).toBe("");
  });
});
