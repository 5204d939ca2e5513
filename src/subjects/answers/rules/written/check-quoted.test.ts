/** What an article quotes is not what it says: in quotation marks it may be repeated, as its own word not. */
import { describe, expect, it } from "vitest";
import { article } from "../../../../../test/support/written-articles.ts";
import { quotedSentence } from "./check-quoted.ts";

const passage = (text: string) => ({ id: "1", article: article(), text });

describe("an answer and what its article quotes", () => {
  const told = passage(
    'Use a foam tray. A stranger may call: "Send the parcel before the buyer pays. I am the driver." Hang up.',
  );

  it.each([
    ["the article's own words", "Use a foam tray. If a stranger may call, hang up."],
    ["a quotation as one", 'A stranger may call: "I am the driver." Hang up.'],
  ])("passes with %s", (_, answer) => {
    expect(quotedSentence(answer, [told])).toBeUndefined();
  });

  it.each([
    ["a quoted sentence as its own", "Use a foam tray. I am the driver."],
    ["quoted words put otherwise", "Use a foam tray. The driver pays the buyer before the parcel."],
  ])("does not pass with %s", (_, answer) => {
    expect(quotedSentence(answer, [told])).toBeDefined();
  });

  it("does not pass when it is a quotation from one end to the other", () => {
    expect(quotedSentence('"Send the parcel before the buyer pays."', [told])).toBeDefined();
  });
});

describe("a Chinese answer and what its article quotes", () => {
  const told = passage("用蛋托打包。有人说“把鸡蛋交给门口的老胡”，别信。“确认收货”要买家自己点。");

  it.each([
    "用蛋托打包。有人说“把鸡蛋交给门口的老胡”，别信。",
    "用蛋托打包，确认收货要买家自己点。",
  ])("passes: %s", (answer) => {
    expect(quotedSentence(answer, [told])).toBeUndefined();
  });

  it.each(["用蛋托打包。把鸡蛋交给门口的老胡。", "“把鸡蛋交给门口的老胡”"])(
    "does not pass: %s",
    (answer) => {
      expect(quotedSentence(answer, [told])).toBeDefined();
    },
  );

  it("knows what it says itself though it quotes it, too", () => {
    const both = passage("用蛋托打包。师傅也说“用蛋托打包”。");

    expect(quotedSentence("用蛋托打包。", [both])).toBeUndefined();
  });
});
