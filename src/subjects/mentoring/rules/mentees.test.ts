import { describe, expect, it } from "vitest";
import { smallPlaybook } from "../../../../test/support/small-playbook.ts";
import type { Member } from "../../../bot/member.ts";
import { isNews, newsOf } from "./digest.ts";
import { chosen, hasLeft, isStuck, standingOf, type Mentee, type Road } from "./mentees.ts";
import { storyOf } from "./story.ts";

const now = new Date("2026-12-20T11:30:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1_000);
const road: Road = { playbook: smallPlaybook, country: "CN", now };
const [first, second] = smallPlaybook.steps;

function mentee(id: string, more: Partial<Mentee> = {}, joined = 30): Mentee {
  const member = { id, firstName: id, createdAt: daysAgo(joined) } as Member;
  return {
    member,
    since: daysAgo(joined),
    run: { stepId: first!.id, at: first!.flow[0]!.id },
    steps: [],
    waiting: [],
    asked: [],
    movedAt: daysAgo(1),
    activeAt: daysAgo(1),
    pause: undefined,
    isBlocked: false,
    stoppedAt: null,
    ...more,
  };
}

const thing = (id: string, days: number) => ({
  id,
  stepId: first!.id,
  taskId: "price",
  kind: "number",
  at: daysAgo(days),
});
const ids = (list: readonly Mentee[]) => list.map(({ member }) => member.id);

describe("who stands still", () => {
  it.each<[string, Partial<Mentee>, boolean]>([
    ["for seven days", { movedAt: daysAgo(7) }, true],
    ["for a moment less", { movedAt: new Date(daysAgo(7).getTime() + 1) }, false],
    ["but rests", { movedAt: daysAgo(9), pause: { until: null, at: daysAgo(9) } }, false],
    [
      "and whose rest is over",
      { movedAt: daysAgo(9), pause: { until: daysAgo(1), at: daysAgo(9) } },
      true,
    ],
    ["but left", { movedAt: daysAgo(9), isBlocked: true }, false],
    ["but said that they stop", { movedAt: daysAgo(9), stoppedAt: daysAgo(8) }, false],
    ["after they went on again", { movedAt: daysAgo(8), stoppedAt: daysAgo(20) }, true],
    ["before the first step", { movedAt: daysAgo(9), run: undefined }, true],
  ])("%s", (_, more, expected) => {
    expect(isStuck(road, mentee("m", more))).toBe(expected);
  });

  it("is nobody at the end of the road", () => {
    const steps = smallPlaybook.steps.map(({ id }) => ({
      stepId: id,
      state: "done" as const,
      at: daysAgo(20),
    }));

    expect(isStuck(road, mentee("m", { movedAt: daysAgo(20), steps }))).toBe(false);
  });
});

describe("filters", () => {
  const all = [
    mentee("old", { movedAt: daysAgo(8), waiting: [thing("s1", 3), thing("s2", 1)] }),
    mentee("older", { movedAt: daysAgo(20), asked: [{ id: "q1", at: daysAgo(2) }] }),
    mentee("yesterday", { waiting: [thing("s3", 5)] }, 1),
    mentee("lastWeek", {}, 6),
    mentee("joined7daysAgo", {}, 7),
    mentee("quiet", { movedAt: daysAgo(4) }),
    mentee("notYet", { movedAt: new Date(daysAgo(4).getTime() + 1) }),
    mentee("unanswered", { asked: [{ id: "q2", at: daysAgo(2) }] }),
    mentee("askedToday", { asked: [{ id: "q3", at: daysAgo(1) }] }),
    mentee("rests", { movedAt: daysAgo(5), pause: { until: null, at: daysAgo(5) } }),
    mentee("left", { movedAt: daysAgo(5), isBlocked: true }),
  ];

  it.each([
    ["all", all.map(({ member }) => member.id)],
    ["waiting", ["yesterday", "old"]],
    ["stuck", ["older", "old"]],
    ["risk", ["quiet", "unanswered"]],
    ["new", ["yesterday", "lastWeek"]],
    ["asked", ["older", "unanswered", "askedToday"]],
  ] as const)("%s", (filter, expected) => {
    expect(ids(chosen(road, all, filter))).toEqual(expected);
  });
});

describe("where somebody stands", () => {
  it("counts what is done and what they said is done, of their own road", () => {
    const steps = [
      { stepId: first!.id, state: "done" as const, at: daysAgo(5) },
      { stepId: second!.id, state: "open" as const, at: daysAgo(5) },
    ];

    expect(standingOf(road, mentee("m", { steps }))).toMatchObject({ step: first, done: 1 });
  });

  it("is nowhere when the playbook lost the step", () => {
    const standing = standingOf(road, mentee("m", { run: { stepId: "gone", at: "x" } }));

    expect(standing.step).toBeUndefined();
    expect(standing.all).toBeGreaterThan(0);
  });

  it("has left for good only until they come back", () => {
    expect(hasLeft(mentee("m", { stoppedAt: daysAgo(1), movedAt: daysAgo(1) }))).toBe(true);
    expect(hasLeft(mentee("m", { stoppedAt: daysAgo(2), movedAt: daysAgo(1) }))).toBe(false);
  });
});

describe("news", () => {
  const before = [mentee("a", { waiting: [thing("s1", 3)] })];

  it("is nothing that was told, also when some of it is done", () => {
    const told = newsOf(road, [mentee("a", { waiting: [thing("s1", 3), thing("s2", 2)] })]).marks;

    expect(isNews(newsOf(road, before), told)).toBe(false);
    expect(isNews(newsOf(road, []), [])).toBe(false);
  });

  it("is the same thing shown anew", () => {
    const { marks } = newsOf(road, before);

    expect(isNews(newsOf(road, [mentee("a", { waiting: [thing("s1", 1)] })]), marks)).toBe(true);
  });

  it("is somebody who stands still again after they moved", () => {
    const { marks } = newsOf(road, [mentee("a", { movedAt: daysAgo(20) })]);

    expect(isNews(newsOf(road, [mentee("a", { movedAt: daysAgo(19) })]), marks)).toBe(true);
  });

  it("holds no id", () => {
    const { marks } = newsOf(road, [mentee("learner-id", { movedAt: daysAgo(20) }, 1)]);

    expect(marks).toHaveLength(2);
    expect(marks.join()).not.toContain("learner-id");
  });
});

describe("the story", () => {
  const question = (sentTo: "mentor" | "association" | null, outcome: string, days: number) => ({
    text: `words-${outcome}`,
    state: sentTo === null ? ("heard" as const) : ("asked" as const),
    sentTo,
    outcome,
    at: daysAgo(days),
  });

  it("has a question's words only if they were sent to a person since this mentor is theirs", () => {
    const story = storyOf(
      mentee("m", { since: daysAgo(5) }),
      [],
      [
        question("mentor", "unknown", 1),
        question(null, "unknown", 2),
        question("association", "triage:loan-shark", 3),
        question("association", "second-teacher:3", 4),
        question("mentor", "unknown", 6),
      ],
    );

    expect(story.map((each) => (each.what === "asked" ? each.count : each.what))).toEqual([
      "sent",
      3,
      "given",
      1,
      "joined",
    ]);
    expect(JSON.stringify(story)).not.toContain("triage");
  });
});
