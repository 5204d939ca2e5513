/**
 * "Ask the association", "send this to the association", in words, by a learner and by a mentor: it does what the button
 * does. A mentor's "who are my people", and "tell him to take the photo again" below what he showed.
 */
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  openMentoredVillage,
  showBasket,
  type MentoredVillage,
} from "../support/people/mentored-village.ts";
import type { Villager } from "../support/people/village.ts";

let place: MentoredVillage;
let chen: Villager;

beforeEach(async () => {
  place = await openMentoredVillage();
  chen = await place.learner(5_002, "陈姐");
});
afterEach(() => place.close());

it("a question for the association is asked for, shown, and goes at a tap to no mentor", async () => {
  const asked = await chen.say("协会能不能帮个忙");
  const shown = await chen.say("纸箱没有了，能不能送点来");
  await place.mentor.heard();
  await place.officer.heard();
  const sent = await chen.press("发过去");

  expect(asked.text).toContain("想问协会什么？");
  expect(shown.text).toContain("协会的人会看到你的名字");
  expect(sent.text).toContain("协会");
  expect((await place.officer.heard()).text).toContain("纸箱没有了");
  expect((await place.mentor.heard()).text).toBe("");
});

it("what was asked just before is what is sent to the association", async () => {
  await chen.say("我想给圆罐头外面印个会发光的名字，咋弄");
  const shown = await chen.say("发给协会");

  expect(shown.text).toContain("协会的人会看到");
  expect(shown.text).toContain("会发光的名字");
  expect(shown.buttons).toContain("发过去");
});

it("what waits for the mentor may go to the association instead", async () => {
  await chen.say("我想给圆罐头外面印个会发光的名字，咋弄");
  await chen.press(/问李师傅/);
  await chen.say("发过去");
  await place.officer.heard();
  const offered = await chen.say("转给协会");
  const before = await place.officer.heard();
  await chen.press("问协会");

  expect(offered.text).toContain("协会的人会看到");
  expect(before.text).toBe("");
  expect((await place.officer.heard()).text).toContain("会发光的名字");
});

it("whom a mentor looks after is asked in words; for a learner these are whom they brought", async () => {
  const mentor = await place.mentor.say("我带了哪些人");
  const learner = await chen.say("我带了哪些人");

  expect(mentor.text).toContain("你带着1个学员");
  expect(learner.text).not.toContain("你带着");
});

it("below what a learner shows, “let him take it again” is said to the learner, after a tap", async () => {
  await showBasket(chen);
  await place.mentor.say("/review");
  const asked = await place.mentor.say("让她重拍一张，离近点");
  await chen.heard();
  await place.mentor.press(/陈姐/);
  const told = await chen.heard();

  expect(asked.text).toContain("重拍一张，离近点");
  expect(asked.text).not.toContain("让她重拍");
  expect(told.text).toContain("重拍一张，离近点");
  expect(told.text).not.toContain("让她");
});
