/** The page that a person reads: what they wrote is text, and what was taken out of the book is not in it. */
import { expect, it } from "vitest";
import { createPhrasebook } from "../../../bot/phrasebook.ts";
import { readablePieces, type ReadableDeps } from "./readable.ts";

const deps: ReadableDeps = {
  phrasebook: createPhrasebook(),
  playbook: { steps: [], roads: [] } as unknown as ReadableDeps["playbook"],
  timeZone: "Asia/Shanghai",
};

function page(kept: Record<string, readonly object[]>, language: "en" | "zh" = "en"): string {
  const member = [{ first_name: "Ann", created_at: "2026-12-01T20:00:00.000Z" }];
  return [...readablePieces(deps, language, { member, ...kept }, "2026-12-24")].join("");
}

const line = (
  seq: number,
  kind: string,
  of: number,
  words: string | null,
  amount: number | null,
) => ({
  seq,
  kind,
  line: of,
  words,
  amount_minor: amount,
  day: words === null ? null : "2026-12-03",
});

it("is in the person's language, by the days of the village", () => {
  const question = [{ text: "Eggs?", created_at: "2026-12-02T20:00:00.000Z" }];

  expect(page({ question })).toContain("Here since 2 December");
  expect(page({ question })).toContain("<h2>What I asked</h2>");
  expect(page({ question }, "zh")).toContain("<b>12月3日</b> Eggs?");
});

it("holds what they wrote as text, never as markup", () => {
  const question = [{ text: '<script>alert(1)</script> & "so"', created_at: "2026-12-02" }];

  expect(page({ question })).toContain(
    "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;",
  );
  expect(page({ question })).not.toContain("<script");
});

it("says where a picture is, and whose words stand with it", () => {
  const shown = [
    { step_id: "x", kind: "photo", text: "My basket", file_id: "F1", created_at: "2026-12-02" },
  ];

  expect(page({ shown })).toContain("My basket<br>📷 a picture, in our chat");
});

it("shows the book as it stands", () => {
  const cash_event = [
    line(1, "add", 1, "two baskets", 4_500),
    line(2, "add", 2, "tape", -1_200),
    line(3, "edit", 1, "three baskets", 6_750),
    line(4, "remove", 2, null, null),
    line(5, "add", 5, "boxes", -300),
    line(6, "remove", 5, null, null),
    line(7, "undo", 5, null, null),
  ];

  const book = page({ cash_event });

  expect(book).toContain("three baskets");
  expect(book).toContain("boxes");
  expect(book).not.toContain("two baskets");
  expect(book).not.toContain("tape");
});

it("has no heading where there is nothing", () => {
  expect(page({ question: [] })).not.toContain("<h2>");
});
