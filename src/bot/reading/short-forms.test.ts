import { expect, it } from "vitest";
import { spelledOut } from "./short-forms.ts";

it.each([
  ["Wat waits 4 me", "what waits for me"],
  ["tell Ann 2 bring 2 bags n rope", "tell Ann to bring 2 bags and rope"],
  ["wheres my ppl", "where is my people"],
  ["ya new one", "yes new one"],
  ["k nxt", "ok next"],
  ["c ya, 5 k left", "c you, 5 k left"],
  ["im frm nepal, i hv bags", "i am from nepal, i have bags"],
  ["看哈小梅", "看下小梅"],
  ["找看看哈", "找看看"],
  ["哈哈，好笑", "哈哈，好笑"],
  ["总共好多人", "总共多少人"],
  ["哪个没来", "谁没来"],
  ["哪个师傅不在", "哪个师傅不在"],
])("%s is read as %s", (typed, read) => {
  expect(spelledOut(typed).toLowerCase()).toBe(read.toLowerCase());
});
