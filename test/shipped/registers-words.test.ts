/** The registers' words where they branch, in both languages; and every act that the code notes has some. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  auditKinds,
  auditedOnMe,
  isKnownAudit,
} from "../../src/subjects/association/rules/kinds.ts";
import { auditLine, mineLine } from "../../src/subjects/association/screens/audit-log-say.ts";
import { pupilLine } from "../../src/subjects/villages/rules/pupils.ts";
import {
  personLine,
  personPage,
  rosterLine,
} from "../../src/subjects/association/screens/people-say.ts";
import { languages, type Language, type Phrase } from "../../src/bot/reply.ts";
import { createPhrasebook } from "../../src/bot/phrasebook.ts";
import { smallPlaybook } from "../support/small-playbook.ts";

const phrasebook = createPhrasebook();
const inEnglish = (words: Phrase) => phrasebook.text("en", words);

const ann = {
  id: "m1",
  firstName: "Ann",
  mentor: null,
  isAlone: true,
  hasDied: false,
  stepId: null,
  village: "Upper Brook",
};
const begun = {
  ...ann,
  stepId: smallPlaybook.steps[0]!.id,
  mentor: "Li",
  isAlone: false,
  hasDied: false,
};

describe("people in English", () => {
  it("stand with the step they are at, or as not begun", () => {
    expect(inEnglish(personLine(smallPlaybook, ann, "en"))).toBe("Ann · Upper Brook · not begun");
    expect(inEnglish(personLine(smallPlaybook, begun, "en"))).toBe("Ann · Upper Brook · step 1");
    expect(inEnglish(personLine(smallPlaybook, { ...begun, village: null }, "en"))).toBe(
      "Ann · – · step 1",
    );
  });

  it("stand in a roster with their mentor, or with nobody yet", () => {
    const mentor = { ...ann, isAlone: false, hasDied: false };
    expect(inEnglish(rosterLine(smallPlaybook, ann, "en"))).toBe(
      "Ann · not begun · with nobody yet",
    );
    expect(inEnglish(rosterLine(smallPlaybook, mentor, "en"))).toBe("Ann · not begun");
    expect(inEnglish(rosterLine(smallPlaybook, begun, "en"))).toBe("Ann · step 1 · with Li");
  });

  it.each([
    ["officer", "Officer of the association"],
    ["mentor", "Mentor"],
    ["association", "Member of the association"],
    ["learner", "Learner"],
  ] as const)("are called what they are: %s", (part, words) => {
    const lines = personPage(smallPlaybook, begun, part, "en").map(inEnglish);

    expect(lines).toEqual(["Ann, Upper Brook, step 1", words, "Mentor: Li"]);
  });

  it.each([
    ["2026-12-03", "1. Ann · step 1 · here this week"],
    ["2026-11-25", "1. Ann · step 1 · here last week"],
    ["2026-11-19", "1. Ann · step 1 · last here in the week of 16 November"],
    [null, "1. Ann · step 1 · not here yet"],
  ])("are told to a teacher by the week: %s", (lastDay, words) => {
    const view = { playbook: smallPlaybook, language: "en", today: "2026-12-03" } as const;
    const pupil = { memberId: "m1", firstName: "Ann", stepId: begun.stepId, lastDay };

    expect(inEnglish(pupilLine(view, pupil, 1))).toBe(words);
  });
});

const viewIn = (language: Language) => ({
  language,
  timeZone: "Asia/Shanghai",
  now: new Date("2026-12-03T01:30:00Z"),
  say: (key: string) => phrasebook.phrase(language, key),
});
const done = (act: string, rest: object = {}) => ({
  id: 1,
  at: new Date("2026-12-02T20:00:00Z"), // the next day by the village's clocks
  actor: "m1",
  act,
  subject: "m2",
  facts: {},
  ...rest,
});
const names = new Map([
  ["m1", "Ann"],
  ["m2", "Li"],
  ["v1", "Upper Brook"],
]);

describe("acts", () => {
  it("are told with who, whom, where and when", () => {
    const line = (act: string, rest?: object) =>
      inEnglish(auditLine(viewIn("en"), done(act, rest), names));

    expect(line("mentor-appointed", { facts: { village: "v1" } })).toBe(
      "Ann appointed Li as mentor of Upper Brook · 3 December",
    );
    expect(line("village-households-set", { subject: "v1", facts: { households: 412 } })).toBe(
      "Ann entered the households of Upper Brook: 412 · 3 December",
    );
    expect(line("look-good", { actor: "telegram:9", subject: "erased" })).toBe(
      "An officer looked at what somebody who left showed: good · 3 December",
    );
    expect(line("something-new")).toBe("Ann: something-new · 3 December");
  });

  it.each(languages)("all have a sentence in %s, also for whom they concern", (language) => {
    const lines = [
      ...Object.values(auditKinds)
        .flat()
        .map((act) => auditLine(viewIn(language), done(act), names)),
      ...auditedOnMe.map((act) => mineLine(viewIn(language), done(act), "Ann")),
    ].map((words) => phrasebook.text(language, words));

    expect(lines.filter((line) => /^(act|mine)-/.test(line) || /\{|\$/.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(60);
  });

  it("that the code notes are all known here", () => {
    const src = join(import.meta.dirname, "../../src/subjects");
    const noted = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => readFileSync(join(src, file), "utf8"))
      .flatMap((text) => [...text.matchAll(/\bnote\(\s*turn,([^;]*?)\);/g)])
      .flatMap(([, given]) => [...given!.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)])
      .map(([, act]) => act!);

    expect(noted.length).toBeGreaterThan(30);
    expect(noted.filter((act) => !isKnownAudit(act))).toEqual([]);
  });
});
