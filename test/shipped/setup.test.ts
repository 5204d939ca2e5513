/** `npm run setup`: six questions and a file. */
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "dotenv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFolder } from "../support/program/bot-process.ts";
import { runIn } from "../support/program/operator.ts";

const token = "123456789:AAEabcdefghijklmnopqrstuvwxyz0123456789";

let folder: ReturnType<typeof openFolder>;
let file: string;
beforeEach(() => {
  folder = openFolder();
  file = join(folder.path, ".env");
});
afterEach(() => folder.remove());

const setUp = (answers: readonly string[], args: readonly string[] = ["--lang", "en"]) =>
  runIn(folder.path, "setup", { args, input: answers.map((answer) => `${answer}\n`).join("") });
const values = () =>
  Object.entries(parse(readFileSync(file, "utf8"))).filter(([, value]) => value !== "");

describe("npm run setup", () => {
  it("writes what was answered, for its owner alone, with everything else explained", async () => {
    const answers = [
      token,
      "42, 43",
      "ke Africa/Nairobi",
      "/srv/first mover.db",
      "bot.example.org",
      "/srv/backups",
    ];
    const { code, out, err } = await setUp(answers);

    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(Object.fromEntries(values())).toEqual({
      BOT_TOKEN: token,
      ADMIN_IDS: "42,43",
      COUNTRY: "KE",
      TIME_ZONE: "Africa/Nairobi",
      DATABASE_URL: "sqlite:/srv/first mover.db",
      PUBLIC_URL: "https://bot.example.org",
      BACKUPS_DIR: "/srv/backups",
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toContain("# Token from @BotFather");
    expect(out).toContain("6/6");
    expect(out).toContain("npm run doctor");
    expect(out).not.toContain(token);
  });

  it("asks again, with why, what cannot be used", async () => {
    const answers = [
      "abc",
      token,
      "",
      "@chen",
      "42",
      "Kenya",
      "KE",
      "KE Africa/Nowhere",
      "CN",
      "",
      "http://bot.example.org",
      "https://bot.example.org/path",
      "",
      "-",
    ];
    const { code, out } = await setUp(answers);

    expect(code).toBe(0);
    for (const reason of [
      "That is no token",
      "At least one",
      "no name, no @",
      "A country is two letters",
      "The clock is missing or unknown",
      "begins with https://",
    ]) {
      expect(out).toContain(reason);
    }
    expect(values()).toEqual([
      ["BOT_TOKEN", token],
      ["ADMIN_IDS", "42"],
      ["TIME_ZONE", "Asia/Shanghai"],
      ["COUNTRY", "CN"],
    ]);
  });

  it.each([
    [
      "en",
      "That looks like a telephone number",
      ["0712345678", "+254 712 345 678", "254712345678"],
    ],
    ["zh", "这像是电话号码", ["13812345678", "+8613812345678", "42，０７１２３４５６７８"]],
  ])(
    "takes no telephone number for an officer: a stranger may have it as id (%s)",
    async (lang, reason, numbers) => {
      const { code, out } = await setUp(
        [token, ...numbers, "４２、43", "", "", "", ""],
        ["--lang", lang],
      );

      expect(code).toBe(0);
      expect(out.split(reason)).toHaveLength(numbers.length + 1);
      expect(values()).toContainEqual(["ADMIN_IDS", "42,43"]);
    },
  );

  it("speaks Chinese where the terminal does", async () => {
    const { code, out } = await runIn(folder.path, "setup", {
      env: { LANG: "zh_CN.UTF-8" },
      input: "abc\n\n\n\n\n\n\n",
    });

    expect(code).toBe(0);
    expect(out).toContain("机器人的令牌是什么？");
    expect(out).toContain("这不是令牌");
    expect(out).toContain("打开沙盒");
  });

  it("keeps other lines, shows no secret, and asks before it changes a file", async () => {
    const before = `# ours\nMETRICS_TOKEN=a-very-long-token-of-ours\nBOT_TOKEN=${token}\nADMIN_IDS=7\n`;
    writeFileSync(file, before);
    chmodSync(file, 0o644);

    const refused = await setUp(["", "42", "", "", "", "", "maybe", "n"]);
    expect(refused.code).toBe(0);
    expect(refused.out).toContain("y or n, please");
    expect(readFileSync(file, "utf8")).toBe(before);

    const { code, out } = await setUp(["", "42", "", "", "", "", "y"]);
    expect(code).toBe(0);
    expect(out).not.toContain(token);
    expect(readFileSync(file, "utf8")).toBe(
      `${before.replace("ADMIN_IDS=7", "ADMIN_IDS=42")}BACKUPS_DIR=data/backups\n`,
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("takes a setting away", async () => {
    writeFileSync(file, "ADMIN_IDS=7\nPUBLIC_URL=https://bot.example.org\n");

    await setUp(["", "", "", "", "-", "-", "y"]);

    expect(values()).toEqual([["ADMIN_IDS", "7"]]);
  });

  it("writes through a link, as docs/running.md lays it", async () => {
    const real = join(folder.path, "env");
    writeFileSync(real, "");
    symlinkSync(real, file);

    await setUp([token, "42", "", "", "", "", "y"]);

    expect(readFileSync(real, "utf8")).toContain("ADMIN_IDS=42");
    expect(readFileSync(file, "utf8")).toBe(readFileSync(real, "utf8"));
  });

  it("writes nothing when the answers end", async () => {
    const { code, err } = await setUp([token, "42"]);

    expect(code).toBe(1);
    expect(err).toContain("Nothing was written");
    expect(existsSync(file)).toBe(false);
  });

  it("explains itself to who asks for a language that it does not have", async () => {
    const { code, err } = await setUp([], ["--lang", "fr"]);

    expect(code).toBe(1);
    expect(err).toContain("--lang en");
  });
});
