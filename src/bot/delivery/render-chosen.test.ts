/** What a pressed button leaves on its message: the words stay whole, whatever they are. */
import { describe, expect, it } from "vitest";
import { hasRoom, renderChosen } from "./render-chosen.ts";

const label = "可以";

describe("what was chosen", () => {
  it("stands below the words, and what was bold stays so", () => {
    const entities = [
      { type: "bold", offset: 0, length: 2 },
      { type: "bot_command", offset: 3, length: 5 },
    ] as const;

    const { call, body } = renderChosen({
      label,
      on: { messageId: 7, text: "28元 /next", entities },
    });

    expect(call).toBe("editMessageText");
    expect(body).toMatchObject({
      message_id: 7,
      text: "28元 /next\n\n✓ 可以",
      entities: [entities[0]],
    });
    expect(body).not.toHaveProperty("reply_markup");
  });

  it.each([
    ["28元", "28元\n\n✓ 可以"],
    [undefined, "✓ 可以"],
  ])("stands below a picture (%s)", (caption, said) => {
    expect(renderChosen({ label, on: { messageId: 7, caption } })).toEqual({
      call: "editMessageCaption",
      body: { message_id: 7, caption: said },
    });
  });

  it.each([
    ["a message", { text: "字".repeat(4_091) }, true],
    ["a message without room", { text: "字".repeat(4_092) }, false],
    ["a caption", { caption: "字".repeat(1_019) }, true],
    ["a caption without room", { caption: "字".repeat(1_020) }, false],
  ] as const)("cuts nothing off %s", (_, words, isSaid) => {
    const chosen = { label: "好", on: { messageId: 7, ...words } };
    const { call, body } = renderChosen(chosen);

    expect(hasRoom(chosen)).toBe(isSaid);
    expect(call === "editMessageReplyMarkup").toBe(!isSaid);
    if (!isSaid) expect(body).toEqual({ message_id: 7 });
  });
});
