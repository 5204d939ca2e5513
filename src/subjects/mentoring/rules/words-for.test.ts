/** To whom a mentor's words are to go, and which. */
import { expect, it } from "vitest";
import { mayBeWordsFor, wordsFor } from "./words-for.ts";

const learners = [{ firstName: "小王" }, { firstName: "Wang" }, { firstName: "Li" }];

it.each([
  ["给小王捎句话", "小王", ""],
  ["给小王捎句话：明天来我家", "小王", "明天来我家"],
  ["帮我给小王带句话，明天下雨，不用来", "小王", "明天下雨，不用来"],
  ["我想给小王发条消息", "小王", ""],
  ["跟小王说明天来我家", "小王", "明天来我家"],
  ["跟小王说一声：照片看到了", "小王", "照片看到了"],
  ["告诉小王照片很好", "小王", "照片很好"],
  ["send a word to Wang", "Wang", ""],
  ["Send a word to wang please", "Wang", ""],
  ["send a message to Wang: come tomorrow", "Wang", "come tomorrow"],
  ["tell Wang that the photo is good", "Wang", "the photo is good"],
  ["please write to Li, your basket is lovely", "Li", "your basket is lovely"],
])("%s", (text, name, words) => {
  expect(mayBeWordsFor(text)).toBe(true);
  expect(wordsFor(text, learners)).toEqual({ learner: { firstName: name }, also: [], words });
});

it.each([
  ["tell Wang and Li to come", ["Wang", "Li"], "come"],
  ["跟小王和Li说明天来", ["小王", "Li"], "明天来"],
  ["tell wang 2 bring 2 bags", ["Wang"], "bring 2 bags"],
])("%s", (text, names, words) => {
  const wish = wordsFor(text, learners);

  expect([wish?.learner, ...(wish?.also ?? [])].map((each) => each?.firstName)).toEqual(names);
  expect(wish?.words).toBe(words);
});

it.each([
  "小王怎么样了",
  "给小王打包要几个箱子",
  "给客人捎句话",
  "跟小王说得来吗",
  "tell Lily to come",
  "how do I write to buyers",
  "send a parcel to Wang",
])("is none: %s", (text) => {
  expect(wordsFor(text, learners)).toBeUndefined();
});
