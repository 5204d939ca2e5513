/**
 * `npm test`: types, lint, format, then every test; the counts at the end come from the test report. The check of the
 * shipped knowledge is a test, too (test/shipped/knowledge.test.ts).
 *
 * Each part runs even when an earlier one failed, so that one run tells everything. The checks run side by
 * side: none of them uses more than one core for long.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const bin = (name: string) => join(import.meta.dirname, "../node_modules/.bin", name);
const root = join(import.meta.dirname, "..");
const only = process.argv.slice(2);

/** Runs a command with its output on the screen. */
function run(title: string, command: string, args: readonly string[]): boolean {
  process.stdout.write(`\n── ${title}\n`);
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status === 0;
}

/** The compiler is written in Go and soon over: to look for garbage was a sixth of its work. Beyond this it looks. */
const withRoom = { GOGC: "off", GOMEMLIMIT: "3GiB" };

/** Runs a command beside others; its output comes when it is over, in one piece. */
async function check(title: string, command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...withRoom, ...process.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => said.push(data));
  }
  const status = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  process.stdout.write(`\n── ${title}\n${Buffer.concat(said).toString()}`);
  return status === 0;
}

const folder = mkdtempSync(join(tmpdir(), "first-mover-test-"));
const reportFile = join(folder, "report.json");
const checks =
  only.length > 0
    ? []
    : await Promise.all([
        // In one go: the rules that need types ask the same compiler, which reads everything once.
        check("types and lint", bin("oxlint"), ["--type-aware", "--type-check", "--deny-warnings"]),
        check("format", bin("oxfmt"), ["--check"]),
      ]);
const tested = run("tests", bin("vitest"), [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${reportFile}`,
  ...only,
]);

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
