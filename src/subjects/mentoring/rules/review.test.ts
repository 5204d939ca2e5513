import { describe, expect, it } from "vitest";
import { smallPlaybook } from "../../../../test/support/small-playbook.ts";
import { personAt } from "../../../bot/phone/number.ts";
import type { Member } from "../../../bot/member.ts";
import { inOrder, isForNeighbours, rightTo, type ReviewRecords } from "./review.ts";
import type { Reviewer, Queued, Thing } from "./review-record.ts";

const now = new Date("2026-12-10T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  telegramId: 1,
  firstName: id,
  language: "zh",
  villageId: "v1",
  householdId: null,
  invitedBy: null,
  placement: null,
  worstProblem: null,
  createdAt: now,
  ...more,
});

const queued = (thingId: string, waitsSince: Date, skippedAt: Date | null = null): Queued => ({
  thingId,
  stepId: "two",
  taskId: "price",
  householdId: null,
  as: "mentor",
  waitsSince,
  skippedAt,
});

describe("a queue", () => {
  it("has the oldest first; what was skipped comes last, in the order of skipping", () => {
    const found = [
      queued("new", hoursAgo(1)),
      queued("skipped-late", hoursAgo(90), hoursAgo(2)),
      queued("old", hoursAgo(50)),
      queued("skipped-first", hoursAgo(10), hoursAgo(3)),
    ];

    expect(inOrder(found).map(({ thingId }) => thingId)).toEqual([
      "old",
      "new",
      "skipped-first",
      "skipped-late",
    ]);
  });

  it("has each thing once, in the part that comes first", () => {
    const found = [
      queued("one", hoursAgo(80)),
      { ...queued("one", hoursAgo(80)), as: "association" as const },
    ];

    expect(inOrder(found)).toEqual([found[0]]);
  });
});

describe("the right to look", () => {
  const thing = (waitedHours: number, learner: Member = member("m1")): Thing => ({
    id: "s1",
    memberId: learner.id,
    stepId: "two",
    taskId: "price",
    kind: "number",
    fileId: null,
    text: "20 9",
    flags: [],
    state: "waiting",
    createdAt: now,
    updatedAt: now,
    revision: 1,
    waitsSince: hoursAgo(waitedHours),
    learner,
  });

  /** `li` looks after m1; `he` mentors the village as well; `away` does and is away; `far` mentors another. */
  const records = (hasMentor = true): ReviewRecords =>
    ({
      mentors: {
        mentorOf: async () => (hasMentor ? member("li") : undefined),
        villagesOf: async (id: string) =>
          (
            {
              li: [{ villageId: "v1", state: "on" }],
              he: [{ villageId: "v1", state: "on" }],
              away: [{ villageId: "v1", state: "away" }],
              far: [{ villageId: "v2", state: "on" }],
            } as Record<string, { villageId: string; state: "on" | "away" }[]>
          )[id] ?? [],
      },
      playbook: {
        stepStates: async (id: string) =>
          id === "learner" ? [] : [{ stepId: "two", state: "done", at: now }],
      },
    }) as unknown as ReviewRecords;

  const reviewer = (
    id: string,
    more: Partial<Reviewer> = {},
    of: Partial<Member> = {},
  ): Reviewer => ({
    id,
    member: member(id, of),
    name: id,
    isOfficer: false,
    helps: false,
    ...more,
  });
  const officer: Reviewer = {
    id: "telegram:9",
    member: undefined,
    name: "Zhou",
    isOfficer: true,
    helps: false,
  };
  const right = (who: Reviewer, waitedHours: number, hasMentor = true, learner?: Member) =>
    rightTo(records(hasMentor), smallPlaybook, who, thing(waitedHours, learner), now);

  it.each([
    ["the learner's mentor", reviewer("li"), 0, "mentor"],
    ["another mentor, early", reviewer("he"), 47, undefined],
    ["another mentor, after two days", reviewer("he"), 48, "mentor"],
    ["a mentor who is away", reviewer("away"), 60, undefined],
    ["a mentor of another village", reviewer("far", {}, { villageId: "v2" }), 99, undefined],
    ["a neighbour who agreed, early", reviewer("n", { helps: true }), 47, undefined],
    ["a neighbour who agreed, after two days", reviewer("n", { helps: true }), 48, "neighbour"],
    ["a neighbour who did not agree", reviewer("n"), 48, undefined],
    ["one who has not passed the step", reviewer("learner", { helps: true }), 48, undefined],
    [
      "somebody of another village",
      reviewer("n", { helps: true }, { villageId: "v2" }),
      48,
      undefined,
    ],
    ["an officer, early", officer, 71, undefined],
    ["an officer, after three days", officer, 72, "association"],
    [
      "the learner, being a mentor",
      reviewer("m1", { helps: true, isOfficer: true }),
      99,
      undefined,
    ],
  ] as const)("of %s", async (_, who, waitedHours, as) => {
    expect(await right(who, waitedHours)).toBe(as);
  });

  it("of the association begins at once where nobody mentors", async () => {
    expect(await right(officer, 0, false)).toBe("association");
  });

  it("is not within one home", async () => {
    const learner = member("m1", { householdId: "h1" });
    const helper = (householdId: string | null) => reviewer("n", { helps: true }, { householdId });

    expect(await right(helper("h1"), 60, true, learner)).toBeUndefined();
    expect(await right(helper(null), 60, true, learner)).toBe("neighbour");
  });

  it("is not on one phone, whoever mentors there", async () => {
    const on = (account: number, place: number) => ({ telegramId: personAt(account, place) });
    const li = reviewer("li", { helps: true }, on(5_001, 1));

    expect(await right(li, 60, true, member("m1", on(5_001, 2)))).toBeUndefined();
    expect(await right(li, 60, true, member("m1", on(5_002, 2)))).toBe("mentor");
  });

  it("of neighbours ends at a month's book, and at tasks that are no more", () => {
    const [one, two] = smallPlaybook.steps;
    const month = {
      ...smallPlaybook,
      steps: [
        one!,
        { ...two!, flow: two!.flow.map((item) => ({ ...item, sum: "month" as const })) },
      ],
    } as typeof smallPlaybook;
    const price = { stepId: "two", taskId: "price" };

    expect(isForNeighbours(smallPlaybook, price)).toBe(true);
    expect(isForNeighbours(month, price)).toBe(false);
    expect(isForNeighbours(smallPlaybook, { stepId: "two", taskId: "gone" })).toBe(false);
  });
});
