import { expect, it } from "vitest";
import { closingQuestionsOf, pointsBack, questionsAfterStory } from "./closing-question.ts";

it.each([
  ["My cousin works at the police. How do I pack apricots?", ["How do I pack apricots?"]],
  ["我表弟是民警，来家里喝茶。杏子咋包才不坏？", ["杏子咋包才不坏？"]],
  [
    "My uncle paid his debt. What do I ask? I sell five a week.",
    ["What do I ask? I sell five a week."],
  ],
  ["我舅的账还清了。扫帚咋定价？一星期卖五把。", ["扫帚咋定价？ 一星期卖五把。"]],
])("is what a story ends with: %s", (text, closings) => {
  expect(closingQuestionsOf(text)).toEqual(closings);
});

it("takes along what stands before it where it says too little, and once more of the story", () => {
  const text =
    "He is a kind man. He asks to send the money to my phone. Is that allowed? I laughed. So is it right?";

  expect(closingQuestionsOf(text)).toEqual([
    "So is it right?",
    "He asks to send the money to my phone. Is that allowed? I laughed. So is it right?",
  ]);
});

it.each([
  ["one sentence has no story", "How do I pack apricots?"],
  ["it ends with what happened", "How do I pack? Then he took the code and hung up."],
  [
    "it ends with more than a word about what is asked",
    "He is kind. How do I pack? Then he took the code from my son, laughed at us and hung up.",
  ],
  ["an asking word that asks nothing", "她天天来催，我们到底欠多少都不知道了"],
])("is none where %s", (_, text) => {
  expect(closingQuestionsOf(text)).toEqual([]);
});

it("is of a story where more than a sentence is told", () => {
  const long =
    "My cousin is at the police and so proud of his cap. He took two boxes home. How do I pack apricots?";

  expect(questionsAfterStory(long)).toContain("How do I pack apricots?");
  expect(questionsAfterStory("He wants my code. How do I pack apricots?")).toEqual([]);
  expect(pointsBack("Is that how it goes?")).toBe(true);
  expect(pointsBack("How do I pack apricots?")).toBe(false);
});
