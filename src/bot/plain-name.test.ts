import { describe, expect, it } from "vitest";
import { foldName, isPlainName, withoutLinks } from "./plain-name.ts";

describe("a name that others read", () => {
  it.each(["上溪村", "Saint-Jean d’Arc", "หนองบัว", "Тихая (верхняя)", "佐々木", "Farm 12"])(
    "is plain: %s",
    (name) => {
      expect(isPlainName(foldName(name))).toBe(true);
    },
  );

  it.each([
    ["a link", "t.me/scam0"],
    ["a link with a wide dot", "t．me"],
    ["a link with a full stop of another script", "evil。store"],
    ["a name of an account", "@scam"],
    ["a command", "/start"],
    ["a tag", "#scam"],
    ["digits alone", "12345"],
    ["a number to call", "村 13800138000"],
    ["a letter that looks like a dot", "tꓸme"],
    ["a stroke that looks like a dot", "t丶me"],
    ["letters of two scripts that look alike", "Sсam"],
    ["nothing", ""],
  ])("is not plain: %s", (_, name) => {
    expect(isPlainName(foldName(name))).toBe(false);
  });

  it.each([
    ["陈姐🌸", "陈姐🌸"],
    ["t.me/scam", "t me scam"],
    ["@scam_bot", "scam bot"],
    ["Anna 13800138000", "Anna"],
    ["J. R.", "J R"],
    ["evil．store", "evil store"],
  ])("out of Telegram loses what would make a link: %s", (given, shown) => {
    expect(withoutLinks(given)).toBe(shown);
  });
});
