/**
 * `npm run bench -- figures [number …]`: the reliability figures, one after the other, each with the command that shows it.
 *
 * Small by default; `LONG=1` takes the full sizes and hours. Prints a Markdown table for docs/figures.md. What a test
 * asserts is the figure; what a bench prints stands in the table as it was printed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Figure {
  readonly number: string;
  readonly says: string;
  /** Files and options of vitest. */
  readonly test?: readonly string[];
  /** Arguments of `npm run bench --`, or of another script with its name first. */
  readonly bench?: readonly string[];
  /** Why there is no command. */
  readonly missing?: string;
}

const figures: readonly Figure[] = [
  {
    number: "1",
    says: "20,000 updates, 60 kills: none lost, doubled or out of order",
    test: ["test/reliability/kills.test.ts", "-t", "kill -9 at random moments"],
  },
  {
    number: "2",
    says: "every update three times, and the day once more: no second effect",
    test: ["test/reliability/replay.test.ts"],
  },
  {
    number: "3",
    says: "the same update on two workers, 1,000 times: one effect",
    test: ["test/reliability/store-race.test.ts"],
  },
  {
    number: "4",
    says: "broadcast to 10,000, 200 kills: none twice, sums equal",
    test: ["test/reliability/broadcast.test.ts", "-t", "kill -9 during a broadcast"],
  },
  {
    number: "4, PostgreSQL",
    says: "broadcast to 10,000 of two processes, five kills: none twice, sums equal",
    test: ["test/reliability/processes-broadcast.test.ts"],
  },
  {
    number: "5",
    says: "the same, at least once",
    missing: "broadcasts are sent at most once on purpose",
  },
  {
    number: "6",
    says: "a kill at every named step",
    test: ["test/reliability/kills.test.ts", "-t", "kill -9 at a step"],
  },
  {
    number: "7",
    says: "429 on 5 % of calls of a broadcast: nothing in a pause, none lost, none twice",
    test: ["test/reliability/broadcast.test.ts", "-t", "Telegram asks to wait"],
  },
  {
    number: "8, 9",
    says: "25 a second, server limit 30: no 429; a reply meanwhile p95 ≤ 1 s",
    bench: ["broadcast", "ceiling"],
  },
  {
    number: "10",
    says: "an audience of 1,000,000: ≤ 10 s, ≤ 100 MB, first message ≤ 2 s",
    bench: ["broadcast", "audience"],
  },
  {
    number: "11",
    says: "20 % blocked: one try each, none next time",
    test: ["test/reliability/broadcast.test.ts", "-t", "people who blocked the bot"],
  },
  {
    number: "12, 13, 14, 15",
    says: "502 for ten minutes, calls that hang, a second poller, silent polling",
    test: ["test/reliability/outage.test.ts"],
  },
  {
    number: "16",
    says: "10,000 malformed updates: no crash, no lane stuck",
    test: ["test/reliability/fuzz.test.ts"],
  },
  {
    number: "17",
    says: "10,000 random strings through every template",
    test: ["test/reliability/words.test.ts"],
  },
  {
    number: "18",
    says: "5,000 forged taps: 0 accepted",
    test: ["test/reliability/forged.test.ts"],
  },
  {
    number: "19",
    says: "10,000 mutations of initData: 0 accepted; 1,000 that are signed: 0 refused",
    test: ["src/web/init-data.test.ts"],
  },
  {
    number: "20",
    says: "1,000 webhook calls without the secret: 0 accepted",
    test: ["test/reliability/webhook.test.ts"],
  },
  {
    number: "21",
    says: "self, circles, second inviter, 10,000 guessed codes, 100 at once",
    test: ["test/reliability/referral.test.ts"],
  },
  {
    number: "22",
    says: "two mentors at the same moment, 1,000 races: one verdict",
    test: ["test/reliability/review-race.test.ts"],
  },
  {
    number: "23",
    says: "orders to a model, direct and inside articles: 0 reach the person",
    test: [
      "src/subjects/answers/rules/written/injections.test.ts",
      "test/reliability/written.test.ts",
      "-t",
      "orders",
    ],
  },
  {
    number: "24",
    says: "invented ids, altered quotes, no citation: all caught",
    test: ["test/shipped/written-shipped.test.ts", "src/subjects/answers/rules/written"],
  },
  {
    number: "25",
    says: "a model that hangs, drips, fails: an answer in time",
    test: ["test/reliability/written.test.ts", "-t", "hangs|kill -9"],
  },
  {
    number: "26",
    says: "golden set: retrieval and refusals",
    bench: ["evaluate"],
  },
  {
    number: "27",
    says: "10,000 questions of one person in a day: within the budget",
    test: ["test/reliability/written.test.ts", "-t", "budgets"],
  },
  {
    number: "28, 29",
    says: "a full disk; a database held for 4 and 10 s",
    test: ["test/reliability/disk.test.ts"],
  },
  {
    number: "30",
    says: "clock +2 h, −2 h, +1 year, −1 day",
    test: ["test/reliability/mentor-digest-clock.test.ts", "test/reliability/year.test.ts"],
  },
  { number: "31", says: "backup of 100 MB under 90 writes a second ≤ 10 s", bench: ["backup"] },
  {
    number: "32",
    says: "nothing of an erased person is left",
    test: ["src/subjects/privacy/queries/rights.test.ts", "test/journeys/rights.test.ts"],
  },
  {
    number: "33",
    says: "no token, file link, key or word in any log line",
    test: ["test/reliability/secrets.test.ts"],
  },
  {
    number: "34",
    says: "a day of 1,000,000 updates: < 1 MB an hour, WAL < 100 MB",
    bench: ["soak"],
  },
  {
    number: "35",
    says: "upgrades; 50 kills in the middle of a migration",
    test: ["src/store/migrations/migrations.test.ts"],
  },
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const scripts = new Set(["evaluate"]);

export function run(wanted: readonly string[]): Promise<void> {
  say("| figure | what | command | result |");
  say("| --- | --- | --- | --- |");
  for (const figure of figures) {
    const numbers = figure.number.split(", ");
    if (wanted.length > 0 && !numbers.some((number) => wanted.includes(number))) continue;
    const { command, result } = shown(figure);
    say(`| ${figure.number} | ${figure.says} | ${command} | ${result} |`);
  }
  return Promise.resolve();
}

function shown({ test, bench, missing }: Figure): { command: string; result: string } {
  if (missing !== undefined) return { command: "", result: `not run: ${missing}` };
  if (test !== undefined) {
    return { command: `\`npx vitest run ${quoted(test)}\``, result: tested(test) };
  }
  const args = bench ?? [];
  const script = scripts.has(args[0]!) ? args : ["bench", "--", ...args];
  const { stdout, status } = spawnSync("npm", ["run", "--silent", ...script], { encoding: "utf8" });
  const lines = stdout
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").replaceAll("|", "/").trim());
  const told = lines.filter((line) => line !== "").join("; ");
  return {
    command: `\`npm run ${script.join(" ")}\``,
    result: status === 0 ? told : `failed (${status}): ${told}`,
  };
}

const quoted = (args: readonly string[]) =>
  args.map((arg) => (/[ |]/.test(arg) ? `"${arg.replaceAll("|", "\\|")}"` : arg)).join(" ");

function tested(args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-figures-"));
  const file = join(folder, "report.json");
  const began = performance.now();
  try {
    spawnSync("npx", ["vitest", "run", "--reporter=json", `--outputFile=${file}`, ...args], {
      stdio: "ignore",
    });
    const report = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
    const seconds = Math.round((performance.now() - began) / 1_000);
    const failed = report["numFailedTests"] ?? 0;
    return `${report["numPassedTests"]} passed${failed > 0 ? `, **${failed} failed**` : ""}, ${seconds} s`;
  } catch (error) {
    return `no report: ${String(error)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
