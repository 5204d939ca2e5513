import { expect, it } from "vitest";
import { saidByOfficer } from "./officer-said.ts";

it.each([
  [
    "Please make Lucy the mentor for Stone Bridge",
    { act: "appoint", who: "lucy", place: "stone bridge" },
  ],
  ["断崖村让小芳当师傅", { act: "appoint", who: "小芳", place: "断崖村" }],
  ["give all of Peter's people to Lucy", { act: "hand-over", who: "peter", to: "lucy" }],
  ["老李上周走了，他的学员谁带", { act: "hand-over", who: "老李" }],
  ["who in Black River has no mentor?", { act: "alone", place: "black river" }],
])("%s", (typed, said) => {
  expect(saidByOfficer(typed)).toContainEqual(said);
});

it.each([
  ["Tell all villages: Bring boxes, please.", "everybody", "Bring boxes, please."],
  ["跟师傅们说：星期五十点开会", "role", "星期五十点开会"],
  ["通知断崖村明天停电", "place", "明天停电"],
])("%s keeps the words as they were typed", (typed, kind, text) => {
  expect(saidByOfficer(typed)).toMatchObject([{ act: "message", addressed: { kind }, text }]);
});

it.each([
  ["make ann n bob mentors", { act: "appoint", who: "ann and bob" }],
  ["小梅、老何都当师傅", { act: "appoint", who: "小梅和老何" }],
  ["bob needs another mentor", { act: "another", who: "bob" }],
  ["wheres bob", { act: "person", who: "bob" }],
  ["how many ppl r we", { act: "count" }],
  ["看哈断崖村", { act: "place", place: "断崖村" }],
  ["bob", { act: "named", who: "bob" }],
  ["write stone bridge a message", { act: "message", text: "" }],
  ["whos lagging", { act: "stuck" }],
  ["anybody stuck in stone bridge", { act: "stuck", place: "stone bridge" }],
  ["who has not begun", { act: "stuck" }],
  ["断崖村谁掉队了", { act: "stuck", place: "断崖村" }],
  ["哪些人没起步", { act: "stuck" }],
  ["how many new learners since monday", { act: "joined" }],
  ["这周刚来的有哪些", { act: "joined" }],
  ["cert for bob", { act: "person", who: "bob" }],
  ["给小梅打张证", { act: "person", who: "小梅" }],
  ["小梅带得怎么样", { act: "person", who: "小梅" }],
  ["has my msg gone out", { act: "earlier" }],
  ["who has read my message", { act: "earlier" }],
  ["resend it", { act: "earlier" }],
  ["消息送出去没有", { act: "earlier" }],
  ["刚才那条再发一遍", { act: "earlier" }],
  ["wait dont send it yet", { act: "halt" }],
  ["move it to friday", { act: "halt" }],
  ["等等先别发", { act: "halt" }],
  ["推到后天", { act: "halt" }],
])("%s, in a hurry", (typed, said) => {
  expect(saidByOfficer(typed)).toContainEqual(expect.objectContaining(said));
});

it.each([
  ["hall is closed. tell all", "hall is closed"],
  ["no pick-up on monday pls inform everyone", "no pick-up on monday"],
  ["明天停电，跟大家说一声", "明天停电"],
  ["让大家下周二交表", "下周二交表"],
])("%s holds its message", (typed, text) => {
  expect(saidByOfficer(typed)).toMatchObject([
    { act: "message", addressed: { kind: "everybody" }, text },
  ]);
});

it.each([
  "tomorrow i tell everyone",
  "they always tell them",
  "这事我不好跟大家说",
  "明天我跟大家说",
  "怎么通知大家",
])("%s speaks of a message and is none", (typed) => {
  expect(saidByOfficer(typed).filter(({ act }) => act === "message")).toEqual([]);
});

it.each([
  "make her a mentor",
  "Lucy told me to remove Ann",
  "why is Lucy no mentor of Stone Bridge",
  "don't make Lucy a mentor",
  "不知道让谁当师傅",
  "谁来当师傅",
  "告诉我怎么发货",
  "remove the photo",
])("%s is no officer's act", (typed) => {
  // Whom a message is not for counts only where one is begun and a village has the name.
  expect(saidByOfficer(typed).filter((said) => !("isNot" in said))).toEqual([]);
});
