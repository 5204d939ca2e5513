import { expect, it } from "vitest";
import { wantsToMentor } from "./wants-to-mentor.ts";

it.each([
  ["how do i become a mentor", true],
  ["can i be mentor too?", true],
  ["i want to be a mentor", true],
  ["i wanna become mentor too who do i ask", true],
  ["make me a mentor", true],
  ["我想当师傅", true],
  ["怎么才能当师傅？", true],
  ["当师傅要啥条件", true],
  ["我要当师傅找哪个", true],
  ["我能不能也当个师傅嘛", true],
  ["i want a mentor", false],
  ["can my mentor see this", false],
  ["i want to be a seller", false],
  ["i don't want to be a mentor", false],
  ["can i be mentored by grace", false],
  ["我想找师傅", false],
  ["我不想当师傅", false],
  ["师傅要我当老板", false],
  ["想换个师傅", false],
])("%s: %s", (text, wants) => {
  expect(wantsToMentor(text)).toBe(wants);
});
