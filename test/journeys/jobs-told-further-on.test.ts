/**
 * How the jobs of steps 3 to 8 went, told in own words: done, half done, not yet, gone wrong. What fits one option is it;
 * what only tells of the job is heard and asked back; a danger, or money, is heard as that.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 43_000;

/** What is said to words told at a job, and what is kept of it. */
async function tell(tongue: Tongue, job: string, words: string) {
  const person = village.person((next += 1), "Zawadi", tongue === "en" ? "en" : "zh-hans");
  await joinUp(person, { tongue, placement: "goods" });
  const [stepId, at] = job.split("/");
  const member = "(select id from member order by rowid desc limit 1)";
  village.change(`update run set step_id = ?, at = ? where member_id = ${member}`, stepId, at);
  await person.say(tongue === "en" ? "go on" : "接着来");
  const { text } = await person.say(words);
  const [row] = village.rows<{ state: string; value: string }>(
    `select state, value from task_state where member_id = ${member}`,
  );
  return { text, kept: row === undefined ? "none" : `${row.state} ${row.value}` };
}

describe("how a job went, in own words", () => {
  it.each([
    ["en", "who-does-what/second-eye", "my wife sees it too now", "two-see"],
    ["en", "who-does-what/second-eye", "nobody else only me", "only-me"],
    ["en", "markets/buy-one", "ordered it still waiting", "on-the-way"],
    ["en", "markets/explain", "they didnt understand", "mixed-up"],
    ["en", "legal/sign-up", "i am stuck at the bank card", "stuck"],
    ["en", "store/return-address", "courier could not find us", "astray"],
    ["en", "store/three-find", "only asked two so far", "this-week"],
    ["en", "marketing/tell-twenty", "told 5 so far", "some"],
    ["en", "accounting/money-limit", "we dont agree", "differ"],
    ["en", "accounting/book-14", "done but 20 yuan missing", "gap"],
    ["zh", "who-does-what/second-eye", "就俺自己知道", "only-me"],
    ["zh", "who-does-what/first-talk", "说了一半娃哭了", "tonight"],
    ["zh", "markets/buy-one", "下单了还没到", "on-the-way"],
    ["zh", "markets/explain", "俺娘听明白了", "explained"],
    ["zh", "legal/sign-up", "执照还没下来", "papers-first"],
    ["zh", "store/return-address", "快递找不着俺家", "astray"],
    ["zh", "store/three-find", "有一个没看懂价钱", "unclear"],
    ["zh", "marketing/video", "拍了一半", "tomorrow"],
    ["zh", "accounting/money-limit", "还没说", "tonight"],
    ["zh", "accounting/book-14", "记了八天", "not-yet"],
  ] as const)("in %s at %s “%s” is %s", async (tongue, job, words, option) => {
    expect((await tell(tongue, job, words)).kept).toContain(`{"option":"${option}"}`);
  });

  it.each([
    ["en", "who-does-what/first-talk", "bad, we quarrelled"],
    ["en", "markets/explain", "it went so so"],
    ["en", "store/return-address", "it came but box was broken"],
    ["zh", "who-does-what/first-talk", "吵了一架"],
    ["zh", "markets/explain", "俺自己都没弄懂"],
    ["zh", "store/return-address", "收到了盒子破了"],
  ] as const)("in %s at %s “%s” is heard, and nothing kept", async (tongue, job, words) => {
    const { text, kept } = await tell(tongue, job, words);

    expect(text).toMatch(/Tap what fits best|哪样最像，就点哪样/);
    expect(kept).toBe("none");
  });

  it.each([
    ["en", "legal/sign-up", "i told him the code"],
    ["en", "legal/sign-up", "he said he will kill me"],
    ["en", "marketing/tell-twenty", "bought tape for 12"],
    ["zh", "legal/sign-up", "我把验证码说了"],
    ["zh", "legal/sign-up", "他说要打死我"],
    ["zh", "marketing/tell-twenty", "买了胶带12块"],
  ] as const)("in %s at %s “%s” is more than the job", async (tongue, job, words) => {
    const { text, kept } = await tell(tongue, job, words);

    expect(text).not.toMatch(/Tap what fits best|哪样最像，就点哪样/);
    expect(kept).toBe("none");
  });

  it.each([
    ["en", "because we are poor", /^Kept: because we are poor/],
    ["zh", "家里孩子要上学", /^记下了：家里孩子要上学/],
    ["zh", "忙，没空写", /丢不了/],
    ["zh", "孩子要上学了，我先去送", /丢不了/],
    ["zh", "真麻烦", /累/],
  ] as const)("in %s “%s” is heard where the reason is asked for", async (tongue, words, reply) => {
    expect((await tell(tongue, "purpose/purpose-sentence", words)).text).toMatch(reply);
  });
});
