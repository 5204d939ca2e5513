/** A broadcast as each reader gets it: formatting kept, videos and albums behind a button. */
import { describe, expect, it } from "vitest";
import type { Broadcast, Saying } from "../rules/record.ts";
import { personAt } from "../../../bot/phone/number.ts";
import { createPhrasebook } from "../../../bot/phrasebook.ts";
import { addressed, renderBroadcast, renderFiles } from "./message.ts";
import { mostCaption, mostText } from "./saying.ts";

const phrasebook = createPhrasebook();
const id = "b12345678901234";
const bold = { type: "bold", offset: 0, length: 2 };

type File = Saying["files"][number];
const file = (kind: File["kind"], bytes: number | null = 8_400_000): File => ({
  kind,
  fileId: `${kind}-1`,
  bytes,
});
const saying = (text: string, ...files: File[]): Saying => ({ text, entities: [bold], files });

function render(content: Broadcast["content"], more: Partial<Broadcast> = {}, language = "en") {
  return renderBroadcast(
    phrasebook,
    { id, kind: "news", content, authorName: "Zhou", ...more },
    language as "en",
  );
}

const mute = [{ text: "No more news like this", callback_data: "tips:off" }];
const from = "— Zhou, for the association";

describe("a broadcast", () => {
  it("is text with its formatting and who sends it, without a preview of links", () => {
    expect(render({ en: saying("Hi all") })).toEqual({
      call: "sendMessage",
      body: {
        text: `Hi all\n\n${from}`,
        entities: [bold],
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: [mute] },
      },
    });
  });

  it("says first whom it is for on a phone that several share, and its button is theirs", () => {
    const amy = { chat: personAt(5_001, 2), language: "en", firstName: "Amy" } as const;
    const begin = "For Amy:\n\n";

    expect(addressed(phrasebook, render({ en: saying("Hi all") }), amy).body).toMatchObject({
      text: `${begin}Hi all\n\n${from}`,
      entities: [{ ...bold, offset: begin.length }],
      reply_markup: { inline_keyboard: [[{ ...mute[0], callback_data: "tips:off~2" }]] },
    });
  });

  it.each([
    ["photo", "sendPhoto"],
    ["document", "sendDocument"],
    ["voice", "sendVoice"],
  ] as const)("of one %s is that file by its id, with its words below", (kind, call) => {
    const message = render({ en: saying("See", file(kind)) });

    expect(message).toMatchObject({
      call,
      body: { [kind]: `${kind}-1`, caption: `See\n\n${from}`, caption_entities: [bold] },
    });
    expect(render({ en: saying("", file(kind)) }).body).toMatchObject({ caption: from });
  });

  it.each([
    ["a video", [file("video")], "▶ Video, 8.4 MB"],
    ["a video of unknown size", [file("video", null)], "▶ Video"],
    ["pictures", [file("photo", 400_000), file("photo", 400_000)], "Show the 2 pictures, 800 KB"],
    ["both", [file("photo"), file("video")], "Show the 2 pictures and videos, 16.8 MB"],
    ["files", [file("document"), file("document")], "Show the 2 files, 16.8 MB"],
  ])("of %s is text with a button that says what and how big", (_, files, label) => {
    const message = render({ zh: saying("看看", ...files) });

    expect(message).toMatchObject({ call: "sendMessage", body: { text: `看看\n\n${from}` } });
    expect(message.body["reply_markup"]).toEqual({
      inline_keyboard: [[{ text: label, callback_data: `bv:zh:${id}` }], mute],
    });
  });

  it("without a word still says something", () => {
    expect(render({ en: saying("", file("video")) }).body).toMatchObject({
      text: `The association has something to show you.\n\n${from}`,
      entities: [],
    });
    expect(render({ zh: saying("好") }, { authorName: "" }, "zh").body).toMatchObject({
      text: "好\n\n——协会",
    });
    expect(() => render({})).toThrow(RangeError);
  });

  it("that is an alert says so first, moves the formatting along, and cannot be muted", () => {
    const { body } = render({ en: saying("Hi all") }, { kind: "safety" });
    const text = String(body["text"]);
    const [moved] = body["entities"] as { offset: number; length: number }[];

    expect(text).toMatch(/^⚠️ Safety alert from the association.*\n\nHi all\n\n— Zhou/);
    expect(text.slice(moved!.offset, moved!.offset + moved!.length)).toBe("Hi");
    expect(body).not.toHaveProperty("reply_markup");
    expect(render({ en: saying("", file("photo")) }, { kind: "safety" }).body).toMatchObject({
      caption: expect.stringContaining("⚠️"),
    });
  });

  it("fits into Telegram's limits when it is an alert in any language", () => {
    for (const language of ["en", "zh"]) {
      const authorName = "n".repeat(64);
      const long = render(
        { en: saying("x".repeat(mostText)) },
        { kind: "safety", authorName },
        language,
      );
      const caption = render(
        { en: saying("x".repeat(mostCaption), file("photo")) },
        { kind: "safety", authorName },
        language,
      );
      expect(String(long.body["text"]).length).toBeLessThanOrEqual(4_096);
      expect(String(caption.body["caption"]).length).toBeLessThanOrEqual(1_024);
    }
  });
});

describe("what lies behind the button", () => {
  it("is the video, or the album as one", () => {
    expect(renderFiles(saying("", file("video")))).toEqual({
      call: "sendVideo",
      body: { video: "video-1" },
    });
    expect(renderFiles(saying("", file("photo"), file("video")))).toEqual({
      call: "sendMediaGroup",
      body: {
        media: [
          { type: "photo", media: "photo-1" },
          { type: "video", media: "video-1" },
        ],
      },
    });
    expect(renderFiles(saying("words", file("photo")))).toBeUndefined();
  });
});
