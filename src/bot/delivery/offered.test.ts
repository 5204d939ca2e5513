/** Words of a button, typed. */
import { describe, expect, it } from "vitest";
import { findOffered, marksOf, saysButton, writeOffered } from "./offered.ts";

const offered = (...labels: readonly string[]) =>
  writeOffered({
    inline_keyboard: labels.map((text, at) => [{ text, callback_data: `do:${at}` }]),
  });
const press = (typed: string, ...labels: readonly string[]) =>
  marksOf(typed)
    .map((mark) => findOffered(offered(...labels), mark))
    .find((found) => found !== undefined);

describe("the words of a button", () => {
  it.each([
    ["send it", "Send it"],
    ["yes, send it please", "Send it"],
    ["SEND", "Send it"],
    ["发", "发过去"],
    ["发过去吧", "发过去"],
    ["it came in", "+ It came in"],
    ["进的", "+ 进的"],
    ["keep it", "No, keep it"],
    ["留着", "不删，留着"],
    ["what i ask", "What I ask: 35"],
    ["how far am i", "📊 How far am I"],
    ["ＵＮＤＯ", "Undo"],
  ])("%j are %j", (typed, label) => {
    expect(press(typed, label, "Something else")).toBe("do:0");
  });

  it.each([
    ["don't send it", "Send it"],
    ["no parcels", "Parcels"],
    ["5", "5"],
    ["send me the list of what sells best in the town", "Send it"],
    ["不发", "发过去"],
  ])("%j are not %j", (typed, label) => {
    expect(press(typed, label, "Something else")).toBeUndefined();
  });

  it("are nobody's where two buttons say the same", () => {
    expect(press("honey", "Honey", "honey!")).toBeUndefined();
  });

  it("are kept as marks: no label is to be read there", () => {
    expect(offered("Ask Li from Stone Bridge")).not.toMatch(/ask|li|stone/i);
  });

  it("may be a plain yes, no or skip where the button says so", () => {
    const markup = {
      inline_keyboard: [
        [
          { text: "Send it", callback_data: "a" },
          { text: "Leave it", callback_data: "b" },
        ],
      ],
    };
    const lines = writeOffered(markup, [
      { label: "Send it", action: "a", means: "yes" },
      { label: "Leave it", action: "b", means: "no" },
    ]);
    const found = (typed: string) =>
      marksOf(typed).flatMap((mark) => findOffered(lines, mark) ?? []);

    expect(["yes", "好的", "ok"].flatMap(found)).toEqual(["a", "a", "a"]);
    expect(["no", "不用了"].flatMap(found)).toEqual(["b", "b"]);
    expect(found("skip")).toEqual([]);
  });

  it("tell whether two say the same", () => {
    expect(saysButton("English please", "English")).toBe(true);
    expect(saysButton("中文吧", "中文")).toBe(true);
    expect(saysButton("no English", "English")).toBe(false);
  });
});
