/** The bar and the report add up, whatever became of each recipient. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPhrasebook } from "../../../bot/phrasebook.ts";
import { languages, type Reply } from "../../../bot/reply.ts";
import { leftOutReasons, type Broadcast, type BroadcastTotals } from "../rules/record.ts";
import { sayReport } from "./report-say.ts";
import { allOf, doneOf, runScreen, sayRun } from "./run-say.ts";
import { secondScreen } from "./second-say.ts";

const phrasebook = createPhrasebook();

const broadcast: Broadcast = {
  id: "b12345678901234",
  author: "m1",
  chat: 1,
  language: "en",
  kind: "news",
  audience: {},
  content: { en: { text: "Meeting on Friday", entities: [], files: [] } },
  state: "done",
  startsAt: null,
  holdsOut: false,
  authorName: "",
  approvedBy: null,
  createdAt: new Date("2026-12-01T01:30:00Z"),
  startedAt: new Date("2026-12-01T01:30:00Z"),
  endedAt: null,
};

const nothing: BroadcastTotals = {
  waiting: 0,
  sending: 0,
  sent: 0,
  blocked: 0,
  unknown: 0,
  failed: new Map(),
  leftOut: new Map(),
};

const textOf = ({ words }: Reply) => phrasebook.text("en", words);

describe("the report", () => {
  it("puts refusals of one kind together, in plain words, and quotes what it does not know", () => {
    const failed = new Map([
      ["wrong file identifier/HTTP URL specified", 2],
      ["wrong type of the web page content of a file", 3],
      ["CHAT_IS_STRANGE", 1],
    ]);
    const text = textOf(sayReport(broadcast, { ...nothing, sent: 1, failed }, "en"));

    expect(text).toContain("1 of 7 got it.");
    expect(text).toContain("5 did not get it: Telegram can't send this picture or file any more.");
    expect(text).toContain('1 did not get it. Telegram said: "CHAT_IS_STRANGE".');
  });

  it("offers to send again only where somebody is doubtful and nobody stopped it", () => {
    const totals = { ...nothing, unknown: 2 };
    const actions = (state: Broadcast["state"], given: BroadcastTotals) =>
      sayReport({ ...broadcast, state }, given, "en")
        .buttons!.flat()
        .map(({ action }) => action);

    expect(actions("done", totals)).toContain(`bc:again:${broadcast.id}`);
    expect(actions("cancelled", totals)).not.toContain(`bc:again:${broadcast.id}`);
    expect(actions("done", nothing)).not.toContain(`bc:again:${broadcast.id}`);
  });

  it("names everybody, whatever became of them", () => {
    const people = fc.integer({ min: 0, max: 1_000 });
    const totals = fc.record({
      waiting: people,
      sending: people,
      sent: people,
      blocked: people,
      unknown: people,
      failed: fc
        .dictionary(fc.constantFrom("A", "B", "C"), people)
        .map((each) => new Map(Object.entries(each))),
      leftOut: fc
        .array(fc.tuple(fc.constantFrom(...leftOutReasons), people))
        .map((each) => new Map(each)),
    });
    fc.assert(
      fc.property(totals, (each) => {
        const [, ends, left] = sayReport(broadcast, each, "en").words as unknown as readonly {
          lines: readonly { with: { people: number } }[];
        }[];
        const sum = (lines: readonly { with: { people: number } }[]) =>
          lines.reduce((all, line) => all + line.with.people, 0);

        expect(sum(ends!.lines)).toBe(allOf(each));
        expect(doneOf(each) + each.waiting + each.sending).toBe(allOf(each));
        const isLeft = [...each.leftOut.values()].some((count) => count > 0);
        if (isLeft) {
          const [all, ...why] = left!.lines;
          expect(sum(why)).toBe(all!.with.people);
        }
      }),
    );
  });
});

describe("the bar", () => {
  it("says how many of how many, how fast and how long still", () => {
    const totals = { ...nothing, sent: 90, blocked: 10, waiting: 300 };
    const view = { broadcast, totals, perSecond: 25, language: "en", today: "2026-12-01" } as const;
    const at = (state: Broadcast["state"], more: object = {}) =>
      textOf(sayRun({ ...view, broadcast: { ...broadcast, state }, ...more }));

    expect(at("sending")).toContain("100 of 400\n25 a second; about 12 more seconds.");
    expect(at("sending", { perSecond: 2 })).toContain("2 a second; about 3 more minutes.");
    expect(at("sending", { perSecond: 0 })).toContain("300 people wait for the hour there.");
    expect(at("paused")).not.toContain("a second");
  });

  it("has a screen of its own for each broadcast, by a name that a button can carry", () => {
    const ids = Array.from({ length: 500 }, (_, index) => `b${index}`);
    const names = ids.flatMap((id) => [runScreen(id), secondScreen(id)]);

    expect(new Set(names).size).toBe(1_000);
    expect(names.filter((name) => !/^[a-z-]{1,16}$/.test(name))).toEqual([]);
  });
});

it.each(languages)("has all its words in %s", (language) => {
  for (const state of ["due", "preparing", "sending", "paused", "done", "cancelled"] as const) {
    const reply = sayRun({
      broadcast: { ...broadcast, state },
      totals: { ...nothing, sent: 1, waiting: 1 },
      perSecond: 1,
      language,
      today: "2026-12-01",
    });
    expect(phrasebook.text(language, reply.words)).not.toMatch(/broadcast-|undefined|\{/);
  }
});
