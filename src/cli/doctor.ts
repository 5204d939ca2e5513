/**
 * Command: says what is wrong with a set-up, a line a check, with the next step. Changes nothing.
 *
 * `npm run doctor -- [--lang en|zh] [--key <file>] [check …]`. Exit code 1 if something is wrong. No line holds a
 * secret.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "../bot/reply.ts";
import { faultsIn, parseConfig } from "../config.ts";
import { loadSettings, type Call, type Command } from "./call.ts";
import { codeOf, createAsk, type AskTelegram } from "./doctor/ask.ts";
import { checkBackup } from "./doctor/backup.ts";
import { checkDatabase } from "./doctor/database.ts";
import { checkNames, look, ok, wrong, type CheckName, type Finding } from "./doctor/finding.ts";
import { checkKnowledge } from "./doctor/knowledge.ts";
import { checkDisk, checkFiles, checkSpace, sqliteFileOf } from "./doctor/machine.ts";
import { checkShared } from "./doctor/shared.ts";
import { checkClock, checkOfficers, checkToken, checkWebhook, hostOf } from "./doctor/telegram.ts";
import { languageOfOperator, openWords, told } from "./operator.ts";
import { inBoth, reasonOf } from "./say.ts";

const secrets = ["BOT_TOKEN", "DATABASE_URL", "WEBHOOK_SECRET", "METRICS_TOKEN", "OPENAI_API_KEY"];

export const run: Command = async (call) => {
  loadSettings(call);
  const refuse = (chinese: string, english: string) => {
    call.err(inBoth(chinese, english));
    return 1;
  };
  const maskBefore = process.umask(0o077); // the backup that is tried out holds people's data
  try {
    const { positionals, values } = parseArgs({
      args: [...call.args],
      allowPositionals: true,
      options: { lang: { type: "string" }, key: { type: "string" } },
    });
    const language = languageOfOperator(values.lang, call.env);
    const known: readonly string[] = checkNames;
    if (language === undefined || positionals.some((name) => !known.includes(name))) {
      return refuse(
        `用法：npm run doctor -- [--lang zh] [--key <钥匙文件>] [${checkNames.join("|")}]`,
        `How to use it: npm run doctor -- [--lang en] [--key <key file>] [${checkNames.join("|")}]`,
      );
    }
    const wanted = positionals.length === 0 ? known : positionals;
    return await examine(call, language, new Set(wanted), values.key);
  } catch (error) {
    return refuse("没有检查成。", `Nothing was checked. ${reasonOf(error)}`);
  } finally {
    process.umask(maskBefore);
  }
};

/** @returns the exit code */
async function examine(
  call: Call,
  language: Language,
  wanted: ReadonlySet<string>,
  keyFile: string | undefined,
): Promise<number> {
  const words = openWords();
  const counts = { ok: 0, look: 0, wrong: 0 };
  const checks = openChecks(call, keyFile);
  for (const name of checkNames.filter((each) => wanted.has(each))) {
    for (const { verdict, says, next } of await findingsOf(checks[name])) {
      counts[verdict] += 1;
      const line = [
        words.phrase(language, `doctor-${verdict}`),
        words.phrase(language, `doctor-check-${name}`),
        words.text(language, says) + (next === undefined ? "" : ` → ${words.text(language, next)}`),
      ];
      call.out(`${withoutSecrets(line.join(" · "), call.env)}\n`);
    }
  }
  call.out(`${words.phrase(language, "doctor-sum", counts)}\n`);
  return counts.wrong > 0 ? 1 : 0;
}

type Check = () => Promise<Finding | readonly Finding[]> | Finding | readonly Finding[];

/** A check that fails has found something, too. */
async function findingsOf(check: Check): Promise<readonly Finding[]> {
  try {
    const found = await check();
    return Array.isArray(found) ? (found as readonly Finding[]) : [found as Finding];
  } catch (error) {
    return [wrong(told("doctor-failed", { reason: codeOf(error) }), told("doctor-failed-next"))];
  }
}

function openChecks(
  { folder, env }: Pick<Call, "folder" | "env">,
  keyFile: string | undefined,
): Readonly<Record<CheckName, Check>> {
  const faults = faultsIn(env);
  const usable = { ...env };
  for (const { name } of faults) delete usable[name];
  const config = parseConfig(usable);
  const { DATABASE_URL: url, BACKUPS_DIR: backups, TELEGRAM_API_ROOT: root } = config;
  const token = config.BOT_TOKEN;
  const ask: AskTelegram | undefined = token === undefined ? undefined : createAsk(root, token);
  const envFile = join(folder, ".env");
  const file = sqliteFileOf(url);

  return {
    settings: () =>
      faults.length === 0
        ? settingsAreRight(envFile)
        : faults.map(({ name, reason }) =>
            wrong(
              told("doctor-settings-fault", { name, reason }),
              told("doctor-settings-next", { name }),
            ),
          ),
    token: () =>
      ask === undefined
        ? look(told("doctor-token-none"), told("doctor-token-none-next"))
        : checkToken(ask, hostOf(root)),
    officers: async () => [
      await checkOfficers(ask, config.ADMIN_IDS),
      ...(await checkShared(url, config.ADMIN_IDS)),
    ],
    webhook: () =>
      ask === undefined
        ? look(told("doctor-webhook-unknown"), told("doctor-token-none-next"))
        : checkWebhook(ask, config.PUBLIC_URL, new Date()),
    disk: () =>
      checkDisk(
        [file === undefined ? undefined : dirname(file), backups, dirname(envFile)].filter(
          (place) => place !== undefined,
        ),
        !url.startsWith("sqlite:"),
      ),
    space: () => checkSpace(url, backups),
    clock: () => checkClock(ask, () => new Date()),
    files: () => checkFiles(envFile, url, backups),
    database: () => checkDatabase(url),
    knowledge: () => checkKnowledge(config.KNOWLEDGE_DIR, new Date()),
    backup: () =>
      checkBackup(backups, keyFile, new Date(), file !== undefined && !existsSync(file)),
  };
}

function settingsAreRight(envFile: string): Finding {
  return existsSync(envFile)
    ? ok(told("doctor-settings-right"))
    : look(told("doctor-settings-no-file"), told("doctor-token-none-next"));
}

/** Whatever a driver or server may say: what is secret does not come through. */
function withoutSecrets(line: string, env: Call["env"]): string {
  return secrets
    .flatMap((name) => {
      const value = env[name] ?? "";
      const password = URL.canParse(value) ? new URL(value).password : "";
      return name === "DATABASE_URL" ? [password] : [value, value.split(":")[1] ?? ""];
    })
    .filter((secret) => secret !== "")
    .reduce((text, secret) => text.replaceAll(secret, "…"), line);
}
