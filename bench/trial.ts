/**
 * `npm run bench -- trial`: how often intervals hold a truth that is known: of the held-out tenth
 * (src/subjects/fairtests) and of the field trial (src/subjects/trials), whose table is printed once. `LONG=1`: ten times
 * as many runs. The same each time.
 */
import { coverage } from "../src/subjects/fairtests/rules/simulated.ts";
import { analyse, writeTable } from "../src/subjects/trials/rules/analysis.ts";
import {
  simulate,
  trueBelonging,
  type TrialTruth,
} from "../src/subjects/trials/rules/simulated.ts";

const times = process.env["LONG"] === "1" ? 10 : 1;
const percent = (share: number) => (Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`);
const print = (line: string) => void process.stdout.write(`${line}\n`);

export async function run(): Promise<void> {
  const runs = 2_000 * times;
  print(
    `Held-out tenth, ${runs} villages each; of 100 homes 70 have one person here, 30 two to five\n`,
  );
  print(
    "| people | without it | effect | covers the truth | told | covers, of the told | differs from 0, of the told |",
  );
  print("| --- | --- | --- | --- | --- | --- | --- |");
  for (const people of [150, 400, 1_500]) {
    for (const base of [0.1, 0.3]) {
      for (const effect of [0, 0.05, 0.2]) {
        const { covered, told, coveredTold, differs } = coverage({
          effect,
          base,
          people,
          runs,
          seed: 1,
        });
        const cells = [covered, told, coveredTold, differs].map(percent);
        print(`| ${people} | ${percent(base)} | ${100 * effect} points | ${cells.join(" | ")} |`);
      }
    }
  }
  const trials = 400 * times;
  print(
    `\nField trial, ${trials} each; villages of 8 to 25 people, alike within; a fifth and a quarter gone\n`,
  );
  print("| villages | truth | covers: steps | covers: belonging | differs from 0: belonging |");
  print("| --- | --- | --- | --- | --- |");
  for (const villages of [8, 12, 24]) {
    for (const [steps, belonging] of [
      [0, 0],
      [0.5, 0.3],
    ] as const) {
      print(`| ${villages} | ${fieldTrial({ villages, steps, belonging, trials }).join(" | ")} |`);
    }
  }
  print("\nOne of them, 12 villages, as the analysis prints it:\n");
  print(writeTable(analyse(simulate(truthOf(12, 0.5, 0.3, 7)), plan)));
  return Promise.resolve();
}

const plan = { primary: ["belonging", "steps"], secondary: [], incomeBounds: [1, 2] };

function truthOf(villages: number, steps: number, belonging: number, seed: number): TrialTruth {
  const gone = { now: 0.2, later: 0.25 };
  return { villages, steps, belonging, gone, seed: `trial ${villages} ${steps} ${seed}` };
}

function fieldTrial(of: {
  readonly villages: number;
  readonly steps: number;
  readonly belonging: number;
  readonly trials: number;
}): readonly string[] {
  const counts = { steps: 0, belonging: 0, differs: 0 };
  for (let seed = 0; seed < of.trials; seed += 1) {
    const truth = truthOf(of.villages, of.steps, of.belonging, seed);
    const { lines } = analyse(simulate(truth), plan);
    for (const { outcome, difference } of lines) {
      if (difference === undefined) continue;
      const is = outcome === "steps" ? of.steps : trueBelonging(truth);
      const holds = (value: number) => difference.low <= value && value <= difference.high;
      if (holds(is)) counts[outcome === "steps" ? "steps" : "belonging"] += 1;
      if (outcome === "belonging" && !holds(0)) counts.differs += 1;
    }
  }
  const truth = truthOf(of.villages, of.steps, of.belonging, 0);
  return [
    `${of.steps} steps, ${trueBelonging(truth).toFixed(2)} points of belonging`,
    percent(counts.steps / of.trials),
    percent(counts.belonging / of.trials),
    percent(counts.differs / of.trials),
  ];
}
