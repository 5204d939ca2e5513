/** Which files a start reads: the built program, what was prepared of the knowledge folder, the words. Counted, not timed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { requireKnowledge } from "../../src/knowledge/prepared/prepared.ts";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { openTelegram } from "../support/servers/telegram.ts";

const root = join(import.meta.dirname, "../..");
/** Packages and their parts that are no part of the one file: twice what it was when this was written. */
const mostOfPackages = 170;

/** Comes before the program, and writes down at its end what was opened by name. */
const noting = (file: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const seen = new Set();
    const note = (of, name) => {
      const real = of[name];
      of[name] = function (path, ...more) {
        if (typeof path !== "number") seen.add(decodeURI(String(path)).replace("file://", ""));
        return real.call(this, path, ...more);
      };
    };
    for (const name of ["openSync", "open", "readFileSync", "readFile", "createReadStream"]) note(fs, name);
    for (const name of ["open", "readFile"]) note(fs.promises, name);
    syncBuiltinESMExports();
    process.on("exit", () => fs.writeFileSync(${JSON.stringify(file)}, [...seen].join("\\n")));`)}`;

it("reads no article and no source, and few files of packages", async () => {
  const telegram = await openTelegram();
  const folder = openFolder();
  onTestFinished(async () => {
    await telegram.stop();
    folder.remove();
  });
  await requireKnowledge(join(root, "knowledge"));
  const file = join(folder.path, "read");

  const bot = startBotProcess({
    entry: "src/main.ts",
    env: {
      ...environmentOf(telegram, `sqlite:${join(folder.path, "bot.db")}`),
      KNOWLEDGE_DIR: join(root, "knowledge"),
      NODE_OPTIONS: `--import=${noting(file)}`,
    },
  });
  await bot.until("polling-started");
  bot.signal("SIGTERM");
  await bot.ended;

  const seen = readFileSync(file, "utf8").split("\n");
  const ours = seen.filter(
    (path) => path.startsWith(`${root}/`) && !path.includes("/node_modules/"),
  );
  expect(ours.filter((path) => path.startsWith(join(root, "knowledge")))).toEqual([]);
  expect(ours.filter((path) => !/\/words\.(?:en|zh)\.ftl$|\.mjs$/.test(path))).toEqual([]);
  expect(seen.filter((path) => /\/knowledge-\w+\.bin$/.test(path))).toHaveLength(1);
  const packages = seen.filter((path) => path.includes("/node_modules/"));
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.length).toBeLessThanOrEqual(mostOfPackages);
});
