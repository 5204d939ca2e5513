/**
 * Command: checks the knowledge folder and says what is wrong, a line each.
 *
 * Exit code 1 on errors only; a warning such as an article that is due for a check never fails.
 * `learn` first learns from the phrasings what tells the topics apart; `export` first writes the answers that an
 * association published as files. Instead of checking, `new <name>` makes the two files of an article, `due`
 * lists what must be looked at soon, `figures [file]` writes a page of all figures.
 */
import { config as loadEnv } from "dotenv";
import { exportDrafts } from "./knowledge-export.ts";
import { makeArticle, sayDue, writeFigures } from "./knowledge-curate.ts";
import { checkFolder } from "../knowledge/curating/check-folder.ts";
import { learnAgain, topicsByLanguage } from "../knowledge/learned.ts";
import { openKnowledge } from "../knowledge/open.ts";
import { keepLater } from "../knowledge/prepared/prepared.ts";
import { describeProblem } from "../knowledge/problem.ts";

loadEnv({ quiet: true });

const dir = process.env["KNOWLEDGE_DIR"] || "knowledge";
const [, , command = "check", name] = process.argv;
const now = new Date();
const today = now.toISOString().slice(0, 10);

switch (command) {
  case "new": {
    const { knowledge } = await openKnowledge(dir);
    await makeArticle(dir, knowledge, name ?? "", {
      country: process.env["COUNTRY"] || "CN",
      today,
    });
    break;
  }
  case "due":
    await sayDue(dir, (await openKnowledge(dir)).knowledge, today);
    break;
  case "figures": {
    const { knowledge } = await openKnowledge(dir);
    await writeFigures(dir, knowledge, name ?? "data/knowledge-figures.md");
    break;
  }
  case "learn":
    await learnAgain(dir, topicsByLanguage((await openKnowledge(dir)).knowledge));
    await check();
    break;
  case "export":
    await exportDrafts(dir, process.env);
    await check();
    break;
  case "check":
    await check();
    break;
  default:
    process.stderr.write(
      `There is no "${command}": new <name>, due, figures [file], learn, export, or nothing.\n`,
    );
    process.exitCode = 1;
}

async function check(): Promise<void> {
  const keep = keepLater(dir);
  const opened = await openKnowledge(dir);
  const { knowledge, problems: ofFolder } = opened;
  const problems = [...ofFolder, ...(await checkFolder(dir, knowledge.sources, ofFolder, now))];
  const errors = problems.filter((problem) => problem.severity === "error").length;

  for (const problem of problems) process.stdout.write(`${describeProblem(problem)}\n`);
  process.stdout.write(
    `${dir}: ${knowledge.articles.length} articles, ${knowledge.triage.length} fixed answers, ` +
      `${knowledge.sources.size} sources, ${knowledge.tips.length} tips, ` +
      `${knowledge.partners.length} kinds of partner; ${errors} errors, ${problems.length - errors} warnings\n`,
  );
  if (errors > 0) process.exitCode = 1;
  else await keep(opened);
}
