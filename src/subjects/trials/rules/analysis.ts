/**
 * Field trials: the table of the main result, as trials of this kind print it (for one, Couture, Faber, Gu and Liu,
 * AER: Insights 3, 2021, on villages in China): each outcome's mean where villages begin later, the difference by
 * arm as assigned (intention to treat), its interval clustered by village, and who was not reached again. Pure.
 */
import { clustered, type Difference, type Person } from "./clustered.ts";
import { isNoAnswer, parcelBands, type Row } from "./export-row.ts";
import { questionsOf, rounds, scoreOf } from "./questions.ts";
import { loggedOutcomes, type Registration } from "./registration.ts";

export interface Line {
  readonly outcome: string;
  readonly isPrimary: boolean;
  /** Of the villages that begin later. */
  readonly mean: number;
  readonly people: number;
  readonly villages: number;
  /** Absent where too few villages tell it. */
  readonly difference: Difference | undefined;
  /** Rows that tell nothing of it after the months: they are not counted here. */
  readonly leftOut: number;
  /** Column and answer: nobody gave it, or so few that the file tells it as another. */
  readonly untold: readonly string[];
  /** Of the primary ones: after Holm's correction. */
  readonly corrected: number | undefined;
}

export interface Analysis {
  readonly lines: readonly Line[];
  /** Who agreed, and who of them did not answer again, by arm. */
  readonly attrition: Readonly<
    Record<"now" | "later", { readonly agreed: number; readonly gone: number }>
  >;
  readonly attritionDifference: Difference | undefined;
}

type Plan = Pick<Registration, "primary" | "secondary" | "incomeBounds">;

export function analyse(rows: readonly Row[], plan: Plan): Analysis {
  const blocks = [...new Set(rows.map(({ block }) => block!))].toSorted();
  const designOf = (row: Row): number[] => [
    1,
    row["arm"] === "now" ? 1 : 0,
    ...blocks.slice(1).map((block) => (row["block"] === block ? 1 : 0)),
  ];
  const found = [...plan.primary, ...plan.secondary].map((outcome) =>
    lineOf(rows, outcome, plan, designOf),
  );
  const chances = found.flatMap(({ isPrimary, difference }) =>
    isPrimary && difference !== undefined ? difference.p : [],
  );
  const gone = rows.map((row) => ({
    village: row["village"]!,
    y: row["again"] === "no" ? 1 : 0,
    x: designOf(row),
  }));
  const attritionOf = (arm: string) => {
    const those = rows.filter((row) => row["arm"] === arm);
    return {
      agreed: those.length,
      gone: those.filter((row) => row["again"] === "no").length,
    };
  };
  return {
    lines: found.map((line) => ({
      ...line,
      corrected:
        line.isPrimary && line.difference !== undefined
          ? holm(line.difference.p, chances)
          : undefined,
    })),
    attrition: { now: attritionOf("now"), later: attritionOf("later") },
    attritionDifference: clustered(gone),
  };
}

function lineOf(
  rows: readonly Row[],
  outcome: string,
  plan: Plan,
  designOf: (row: Row) => number[],
): Omit<Line, "corrected"> {
  const before = rows.map((row) => valueOf(row, "first", outcome, plan));
  const known = before.filter((each) => each !== undefined);
  // What people said before takes chance away; who said nothing stands at the mean, with a mark.
  const middle = known.length === 0 ? 0 : known.reduce((sum, each) => sum + each, 0) / known.length;
  const varies = known.some((each) => each !== known[0]);
  const isMissing = varies && known.length < rows.length;
  const people = rows.flatMap((row, at): (Person & { arm: string })[] => {
    const y = valueOf(row, "again", outcome, plan);
    if (y === undefined) return [];
    const first = before[at];
    const held = varies ? [(first ?? middle) - middle] : [];
    const mark = isMissing ? [first === undefined ? 1 : 0] : [];
    return [
      { village: row["village"]!, y, x: [...designOf(row), ...held, ...mark], arm: row["arm"]! },
    ];
  });
  // A mark that nobody, or everybody, who answered again has tells nothing.
  const isSame = isMissing && new Set(people.map(({ x }) => x.at(-1))).size < 2;
  const usable = isSame ? people.map((each) => ({ ...each, x: each.x.slice(0, -1) })) : people;
  const later = people.filter(({ arm }) => arm === "later");
  return {
    outcome,
    isPrimary: plan.primary.includes(outcome),
    mean: later.reduce((sum, { y }) => sum + y, 0) / later.length,
    people: people.length,
    villages: new Set(people.map(({ village }) => village)).size,
    difference: clustered(usable),
    leftOut: rows.length - people.length,
    untold: untoldOf(rows, outcome, plan),
  };
}

/** Answers of the scale that stand in no row. */
function untoldOf(
  rows: readonly Row[],
  outcome: string,
  { incomeBounds }: Plan,
): readonly string[] {
  const question = questionsOf(incomeBounds).find(({ id }) => id === outcome);
  const scales: readonly (readonly [string, readonly string[]])[] =
    question !== undefined
      ? rounds.map((round) => [
          `${round}_${outcome}`,
          question.answers.filter((answer) => scoreOf(question, answer) !== undefined),
        ])
      : outcome === "parcels"
        ? [[outcome, parcelBands]]
        : [];
  return scales.flatMap(([column, answers]) =>
    answers
      .filter((answer) => !rows.some((row) => row[column] === answer))
      .map((answer) => `${column} ${answer}`),
  );
}

/** Answers from 0 to 10; steps as counted; parcels from 0 to 10 by band. */
function valueOf(
  row: Row,
  round: "first" | "again",
  outcome: string,
  { incomeBounds }: Plan,
): number | undefined {
  if ((loggedOutcomes as readonly string[]).includes(outcome)) {
    if (round === "first") return undefined;
    if (outcome === "steps") return Number(row["steps"]);
    const at = parcelBands.findIndex((band) => band === row["parcels"]);
    return at < 0 ? undefined : 5 * at;
  }
  const answer = row[`${round}_${outcome}`] ?? "";
  const question = questionsOf(incomeBounds).find(({ id }) => id === outcome);
  return question === undefined || isNoAnswer(answer) ? undefined : scoreOf(question, answer);
}

/** Holm (Scandinavian Journal of Statistics 6, 1979, 65–70). */
function holm(chance: number, all: readonly number[]): number {
  let corrected = 0;
  for (const [at, each] of all.toSorted((one, other) => one - other).entries()) {
    corrected = Math.max(corrected, (all.length - at) * each);
    if (each >= chance) break;
  }
  return Math.min(1, corrected);
}

/** As a table of Markdown, with what was registered above it. */
export function writeTable({ lines, attrition, attritionDifference }: Analysis): string {
  const number = (value: number) => value.toFixed(2);
  const percent = ({ agreed, gone }: { agreed: number; gone: number }) =>
    agreed === 0 ? "–" : `${((100 * gone) / agreed).toFixed(0)} % of ${agreed}`;
  const interval = (difference: Difference | undefined, scale = 1) =>
    difference === undefined
      ? ["too few villages", "", "", ""]
      : [
          number(scale * difference.estimate),
          `${number(scale * difference.low)} to ${number(scale * difference.high)}`,
          difference.p < 0.001 ? "<0.001" : difference.p.toFixed(3),
          difference.df.toFixed(1),
        ];
  const rows = lines.map((line) => [
    `${line.outcome}${line.isPrimary ? " *" : ""}`,
    number(line.mean),
    ...interval(line.difference),
    line.corrected === undefined ? "" : line.corrected.toFixed(3),
    String(line.people),
    String(line.villages),
  ]);
  const table = (head: readonly string[], body: readonly (readonly string[])[]) =>
    [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return [
    table(
      [
        "outcome",
        "mean, later",
        "difference",
        "95 % interval",
        "p",
        "df",
        "p, Holm",
        "people",
        "villages",
      ],
      rows,
    ),
    "",
    table(
      ["not reached again", "now", "later", "difference, points", "95 % interval", "p", "df"],
      [
        [
          "of those who agreed",
          percent(attrition.now),
          percent(attrition.later),
          ...interval(attritionDifference, 100),
        ],
      ],
    ),
    "",
    "\\* registered as primary. Difference: villages that began now, less those that begin later, by arm as assigned,",
    "blocks and the first answer held equal. Interval: CR2 by village, Satterthwaite's degrees of freedom.",
    "Answers are scored from 0 (least) to 10 (most).",
    "",
    ...leftOutOf(lines),
    "",
  ].join("\n");
}

/** What the numbers above do not rest on. */
function leftOutOf(lines: readonly Line[]): readonly string[] {
  const without = lines.filter(({ leftOut }) => leftOut > 0);
  const untold = lines.flatMap((line) => line.untold);
  return [
    ...(without.length === 0
      ? []
      : [
          `Rows left out, without an answer after the months: ${without.map(({ outcome, leftOut }) => `${outcome} ${leftOut}`).join(", ")}.`,
        ]),
    ...(untold.length === 0
      ? []
      : [
          `In no row, since nobody gave it or fewer than five did (then it is told as the next lower one): ${untold.join(", ")}.`,
        ]),
    "Villages with fewer than five people who agreed are not in the file.",
  ];
}
