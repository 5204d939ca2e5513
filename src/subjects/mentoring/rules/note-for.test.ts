/** Which words of a mentor are a note about a learner. */
import { expect, it } from "vitest";
import { noteFor } from "./note-for.ts";

const learners = [{ firstName: "Ben" }, { firstName: "小华" }];

it.each([
  ["note: ben needs help", "Ben", "ben needs help"],
  ["Note about Ben: he is afraid of typing", "Ben", "Ben: he is afraid of typing"],
  ["make a note that Ben cannot read well", "Ben", "Ben cannot read well"],
  ["remember that ben has no phone at noon", "Ben", "ben has no phone at noon"],
  ["please write down: visited Ben today", "Ben", "visited Ben today"],
  ["记一下 小华怕打字", "小华", "小华怕打字"],
  ["记一下：小华眼睛不好", "小华", "小华眼睛不好"],
  ["帮我记下小华只有晚上有空", "小华", "小华只有晚上有空"],
  ["备注：小华要多催催", "小华", "小华要多催催"],
])("“%s” is one of %s", (said, name, words) => {
  expect(noteFor(said, learners)).toEqual({ learner: { firstName: name }, words });
});

it.each([
  "write a note to Ben: come tomorrow",
  "note: the price of eggs went up",
  "benches are needed",
  "note: benches are needed",
  "记一下 小华买了鸡蛋30块",
  "记一下 鸡蛋30",
  "记一下小华在哪吗",
  "小华怕打字",
])("“%s” is none", (said) => expect(noteFor(said, learners)).toBeUndefined());
