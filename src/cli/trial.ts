/**
 * Command: a field trial of an association with a university, from what is registered to the table of the result.
 * `register` and `assign` change the database while no bot runs on it (SQLite); `export` only reads. The whole way
 * is docs/field-trial.md. Exit code 1 where nothing was done.
 */
import { parseArgs } from "node:util";
import { config as loadEnv } from "dotenv";
import { parseConfig } from "../config.ts";
import { assignVillages, end, register, withdraw } from "./trials/begin.ts";
import { analyseFile, exportFile, printCodebook, printSheet } from "./trials/files.ts";
import { reasonOf, refuse } from "./say.ts";

loadEnv({ quiet: true });
process.umask(0o077);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: "string" },
    seed: { type: "string" },
    villages: { type: "string" },
    why: { type: "string" },
  },
});
const [what = "", first = "", second = ""] = positionals;
const given = { config: parseConfig(process.env), now: new Date(), first, second, ...values };

const acts: Readonly<Record<string, (to: typeof given) => Promise<void> | void>> = {
  register,
  sheet: printSheet,
  assign: assignVillages,
  export: exportFile,
  codebook: printCodebook,
  analyse: analyseFile,
  withdraw,
  end,
};

try {
  const act = acts[what];
  if (act === undefined) {
    const all = Object.keys(acts).join(" | ");
    refuse(
      `用法：npm run trial -- ${all}，细说在 docs/field-trial.md`,
      `How to use it: npm run trial -- ${all}; see docs/field-trial.md`,
    );
  } else await act(given);
} catch (error) {
  refuse("没有做成。", `Nothing was done. ${reasonOf(error)}`);
}
