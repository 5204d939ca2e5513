/**
 * `npm test`: types, lint, format, then every test; the counts at the end come from the test report. The check of the
 * shipped knowledge is a test, too (test/shipped/knowledge.test.ts).
 *
 * Each part runs even when another one failed, so that one run tells everything. The checks run beside the tests, which
 * wait now and then and leave a core to whoever wants it; what they say comes at the end.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { buildForAll } from "./support/program/built.ts";

const bin = (name: string) => join(import.meta.dirname, "../node_modules/.bin", name);
const root = join(import.meta.dirname, "..");
const only = process.argv.slice(2);

/** The compiler is written in Go and soon over: to look for garbage was a sixth of its work. Beyond this it looks. */
const withRoom = { GOGC: "off", GOMEMLIMIT: "3GiB" };

/** Runs the tests, with their output on the screen. */
async function test(reportFile: string): Promise<boolean> {
  process.stdout.write("\n── tests\n");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const child = spawn(bin("vitest"), ["run", ...reporters, ...only], {
    cwd: root,
    stdio: "inherit",
  });
  return endsWell(child);
}

/** Runs a command beside the tests, which come first; its output comes when `say` is called, in one piece. */
function check(title: string, command: string, args: readonly string[]) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...withRoom, ...process.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => said.push(data));
  }
  const ended = endsWell(child);
  return async (): Promise<boolean> => {
    const isWell = await ended;
    process.stdout.write(`\n── ${title}\n${Buffer.concat(said).toString()}`);
    return isWell;
  };
}

function endsWell(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (status) => resolve(status === 0));
  });
}

const folder = mkdtempSync(join(tmpdir(), "first-mover-test-"));
const reportFile = join(folder, "report.json");
const beside =
  only.length > 0
    ? []
    : [
        // In one go: the rules that need types ask the same compiler, which reads everything once.
        check("types and lint", bin("oxlint"), ["--type-aware", "--type-check", "--deny-warnings"]),
        check("format", bin("oxfmt"), ["--check"]),
      ];
// While vitest begins. Where it fails, a test says so that needs it.
if (only.length === 0) void buildForAll().catch(() => undefined);
const tested = await test(reportFile);
const checks: boolean[] = [];
for (const say of beside) checks.push(await say());

let passed = 0;
let failed = 0;
try {
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as Record<string, number>;
  passed = report["numPassedTests"] ?? 0;
  failed = report["numFailedTests"] ?? 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
failed += checks.filter((ok) => !ok).length;
passed += checks.filter((ok) => ok).length;
if (!tested && failed === 0) failed = 1; // a suite that could not even be collected
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
