/**
 * Command: asks six questions and writes `.env`. What stands in it already is kept or taken as the usual answer.
 *
 * Answers may come through a pipe, a line each. Exit code 1 if nothing was written. No answer is shown again that is
 * a secret.
 */
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { parse } from "dotenv";
import type { Language } from "../bot/reply.ts";
import { languageOfOperator, openWords, told, type Told } from "./operator.ts";
import { refuse, reasonOf } from "./say.ts";
import { withValues, type Values } from "./setup/env-file.ts";
import { questions, type Question, type Taken } from "./setup/questions.ts";

const example = path.join(import.meta.dirname, "../../.env.example");
const file = path.resolve(".env");

/** The answers ended before the questions. */
class EndedError extends Error {}

try {
  const { values } = parseArgs({ options: { lang: { type: "string" } } });
  const language = languageOfOperator(values.lang, process.env);
  if (language === undefined) {
    refuse("用法：npm run setup -- [--lang zh]", "How to use it: npm run setup -- [--lang en]");
  } else await ask(language);
} catch (error) {
  if (error instanceof EndedError)
    refuse("没有写。回答没有给完。", "Nothing was written: the answers ended.");
  else refuse("没有写。", `Nothing was written. ${reasonOf(error)}`);
}

async function ask(language: Language): Promise<void> {
  const words = openWords();
  const say = (what: Told) => void process.stdout.write(`${words.text(language, what)}\n`);
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]();
  const answerTo = async (what: Told): Promise<string> => {
    process.stdout.write(`\n${words.text(language, what)}\n> `);
    const { value, done } = await lines.next();
    if (done === true) throw new EndedError();
    return value.trim();
  };

  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  let known: Values = Object.fromEntries(
    Object.entries(parse(before ?? "")).filter(([, value]) => value !== ""),
  );
  const changed: Record<string, string | undefined> = {};
  say(told("setup-begin", { count: questions.length }));
  for (const [at, question] of questions.entries()) {
    const usual = question.usual(known);
    const asked = told(`setup-${question.name}`, {
      number: at + 1,
      count: questions.length,
      usual:
        usual === undefined ? words.phrase(language, "setup-nothing") : words.text(language, usual),
    });
    for (;;) {
      const taken = take(question, await answerTo(asked), known);
      if ("values" in taken) {
        Object.assign(changed, taken.values);
        known = { ...known, ...taken.values };
        break;
      }
      say(taken.problem);
    }
  }
  if (before !== undefined && !(await mayOverwrite(answerTo, say))) return say(told("setup-left"));
  write(withValues(before ?? readFileSync(example, "utf8"), changed));
  say(told("setup-written", { file }));
  say(told(nextOf(known)));
}

/** deploy/install.sh makes `.env` a link: there the bot is a service, and nobody starts it by hand. */
function nextOf({ BOT_TOKEN }: Values): string {
  if (BOT_TOKEN === undefined) return "setup-next-sandbox";
  return lstatSync(file).isSymbolicLink() ? "setup-next-service" : "setup-next";
}

function take(question: Question, answer: string, known: Values): Taken {
  if (answer !== "") return question.take(answer, known);
  return question.takeNothing?.(known) ?? { values: {} };
}

async function mayOverwrite(
  answerTo: (what: Told) => Promise<string>,
  say: (what: Told) => void,
): Promise<boolean> {
  for (;;) {
    const answer = (await answerTo(told("setup-overwrite", { file }))).toLowerCase();
    if (["y", "yes", "是", "好", "对"].includes(answer)) return true;
    if (["n", "no", "否", "不", "不要"].includes(answer)) return false;
    say(told("setup-yes-or-no"));
  }
}

/** The old file or the new one, never half of it; it belongs to whom it belonged to. */
function write(text: string): void {
  const old = statSync(file, { throwIfNoEntry: false });
  const target = old === undefined ? file : realpathSync(file);
  const part = `${target}.new`;
  rmSync(part, { force: true });
  const output = openSync(part, "wx", 0o600);
  try {
    writeSync(output, text);
    fsyncSync(output);
  } finally {
    closeSync(output);
  }
  if (old !== undefined && process.getuid?.() === 0) chownSync(part, old.uid, old.gid);
  renameSync(part, target);
}
