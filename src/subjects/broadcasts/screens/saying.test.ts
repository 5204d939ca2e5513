/** What an officer sent, and how it reaches people. */
import { describe, expect, it } from "vitest";
import { amountShownLocked } from "../rules/locked.ts";
import type { Saying } from "../rules/record.ts";
import {
  gather,
  isEmpty,
  sayingFor,
  tooLongBy,
  wayOf,
  withPicturesOf,
  writeSize,
  writtenIn,
} from "./saying.ts";

type File = Saying["files"][number];

const words = (text: string, ...files: File[]): Saying => ({ text, entities: [], files });
const file = (kind: File["kind"], bytes: number | null = 1_000): File => ({
  kind,
  fileId: `${kind}-1`,
  bytes,
});

describe("a saying", () => {
  it.each([
    ["text", words("a"), "text"],
    ["one photo", words("a", file("photo")), "file"],
    ["a file", words("", file("document")), "file"],
    ["a voice note", words("", file("voice")), "file"],
    ["a video", words("a", file("video")), "button"],
    ["an album", words("a", file("photo"), file("photo")), "button"],
  ])("of %s goes its way", (_, saying, way) => {
    expect(wayOf(saying).kind).toBe(way);
  });

  it("may be as long as Telegram takes it where it stands, with the line of an alert above and a name below", () => {
    expect(tooLongBy(words("x".repeat(3_900)))).toBe(0);
    expect(tooLongBy(words("x".repeat(3_901)))).toBe(1);
    expect(tooLongBy(words("x".repeat(851), file("photo")))).toBe(1);
    // A video's words are a text of their own.
    expect(tooLongBy(words("x".repeat(851), file("video")))).toBe(0);
  });

  it("gathers an album with the words of whichever picture has some, ten pictures at most", () => {
    const album = [
      words("", file("photo")),
      words("two", file("photo")),
      words("three", file("video")),
    ].reduce((whole, next) => gather(whole, next));
    const many = Array.from({ length: 12 }, () => words("", file("photo"))).reduce(gather);

    expect([album.text, album.files.map(({ kind }) => kind)]).toEqual([
      "two",
      ["photo", "photo", "video"],
    ]);
    expect(many.files).toHaveLength(10);
  });

  it("is the other language's where one is missing or empty", () => {
    const zh = words("你好");

    expect(sayingFor({ zh }, "en")).toEqual({ language: "zh", saying: zh });
    expect(sayingFor({ zh, en: words(" ") }, "en")?.language).toBe("zh");
    expect(sayingFor({}, "en")).toBeUndefined();
    expect(writtenIn({ zh, en: words("hi") })).toEqual(["en", "zh"]);
    expect(isEmpty(words(" \n"))).toBe(true);
  });

  it("keeps pictures and videos for the other language, but not what is spoken or written in a file", () => {
    const photo = words("照片", file("photo"));

    expect(withPicturesOf(words("Photo"), photo).files).toEqual(photo.files);
    expect(withPicturesOf(words("Voice"), words("", file("voice"))).files).toEqual([]);
    expect(withPicturesOf(words("File"), words("", file("document"))).files).toEqual([]);
    expect(withPicturesOf(words("Own", file("video")), photo).files).toEqual([file("video")]);
    expect(withPicturesOf(words("Alone"), undefined).files).toEqual([]);
  });

  it("says how big its files are, where that is known of all", () => {
    expect(writeSize([file("video", 8_400_000)])).toBe("8.4 MB");
    expect(writeSize([file("photo", 210_000), file("photo", 209_600)])).toBe("420 KB");
    expect(writeSize([file("photo", 10)])).toBe("1 KB");
    expect(writeSize([file("video", null), file("photo")])).toBeUndefined();
  });
});

it.each([
  ["每户补贴300元", "300元"],
  ["Get 50 dollars", "50 dollars"],
  ["¥8 postage", "¥8"],
  ["KSh 500 a sack", "KSh 500"],
  ["a sack is 500 shillings", "500 shillings"],
  ["补贴\n300元", undefined],
  ["星期五3点", undefined],
])("%j shows a locked phone %s", (text, sum) => {
  expect(amountShownLocked(text)).toBe(sum);
});
