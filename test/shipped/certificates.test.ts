/** A code is checked without the bot: by the command, and by the twenty lines of docs/certificates.md. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { addressOf } from "../../src/subjects/certificates/rules/number.ts";
import { newKeyPair, sign } from "../../src/subjects/certificates/rules/signed.ts";

const folder = mkdtempSync(join(tmpdir(), "certificates-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(import.meta.dirname, "../..");
const run = (args: readonly string[]) =>
  promisify(execFile)(process.execPath, [...args], { cwd: root }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string; stderr: string }) => `refused ${error.stdout}${error.stderr}`,
  );

it("tells what is signed from what is not, and from what a withdrawn key signed", async () => {
  const [pair, old] = [newKeyPair(), newKeyPair()];
  const facts = {
    number: "7KQM3FHD9TXA",
    language: "zh",
    season: "sell",
    proofs: ["first-month"],
    name: "陈美丽",
    village: "上溪村",
    lookedBy: "李师傅",
    day: "2026-12-01",
  } as const;
  const keys = [
    { ...pair, isWithdrawn: false },
    { ...old, isWithdrawn: true },
  ].map(({ id, publicKey, isWithdrawn }) => ({ id, publicKey, isWithdrawn }));
  writeFileSync(join(folder, "keys.json"), JSON.stringify({ keys }));
  const [, script = ""] = /```js\n([^]*?)```/.exec(
    readFileSync(join(root, "docs/certificates.md"), "utf8"),
  )!;
  writeFileSync(join(folder, "check.mjs"), script);
  const codeOf = (signed: string) =>
    addressOf({ publicUrl: "https://bot.example", botUsername: "a_bot" }, facts.number, signed);
  const signed = sign(facts, pair);
  const texts = [
    codeOf(signed),
    signed,
    codeOf(signed.replace(/.$/, "")),
    codeOf(sign(facts, old)),
  ];

  const check = (tool: readonly string[], text: string) =>
    run([...tool, text, join(folder, "keys.json")]);
  const lines = await Promise.all(texts.map((text) => check([join(folder, "check.mjs")], text)));
  const command = ["src/cli/run.mjs", "certificates", "check"];
  const good = await check(command, codeOf(signed));
  const bad = await check(command, codeOf(sign(facts, old)));

  expect(lines.map((each) => each.includes("陈美丽"))).toEqual([true, true, false, false]);
  expect(lines.map((each) => each.startsWith("refused"))).toEqual([false, false, true, true]);
  expect(good).toContain("Signed by the association");
  expect(bad).toContain("withdrawn");
  expect(script.split("\n").length).toBeLessThan(22);
}, 60_000);

it.each([
  "7KQM-3FHD-9TXA",
  "https://t.me/a_bot?start=verify_7KQM3FHD9TXA",
  "https://bot.example/verify/7KQM3FHD9TXA",
])(
  "never calls a number without its signature untrue: %s",
  async (text) => {
    const said = await run(["src/cli/run.mjs", "certificates", "check", text]);

    expect(said).toContain("This holds the number 7KQM-3FHD-9TXA and no signature");
    expect(said).toContain("这里只有号码 7KQM-3FHD-9TXA，没有签名");
    expect(said).not.toContain("✗");
  },
  60_000,
);
