/**
 * Command: checks the knowledge folder and says what is wrong, a line each.
 *
 * Exit code 1 on errors only; a warning such as an article that is due for a check never fails.
 * `npm run knowledge -- learn` first learns from the phrasings what tells the topics apart;
 * `npm run knowledge -- export` first writes the answers that an association published as files.
 */
import { config as loadEnv } from "dotenv";
import { exportDrafts } from "./knowledge-export.ts";
import { learnAgain, topicsByLanguage } from "../knowledge/learned.ts";
import { openKnowledge } from "../knowledge/open.ts";
import { prepareAndKeep } from "../knowledge/prepared.ts";
import { describeProblem } from "../knowledge/problem.ts";

loadEnv({ quiet: true });

const dir = process.env["KNOWLEDGE_DIR"] || "knowledge";
if (process.argv[2] === "learn") {
  await learnAgain(dir, topicsByLanguage((await openKnowledge(dir)).knowledge));
}
if (process.argv[2] === "export") await exportDrafts(dir, process.env);
const { knowledge, problems } = await openKnowledge(dir);
const errors = problems.filter((problem) => problem.severity === "error").length;

for (const problem of problems) process.stdout.write(`${describeProblem(problem)}\n`);
process.stdout.write(
  `${dir}: ${knowledge.articles.length} articles, ${knowledge.triage.length} fixed answers, ` +
    `${knowledge.sources.size} sources, ${knowledge.tips.length} tips, ` +
    `${knowledge.partners.length} kinds of partner; ${errors} errors, ${problems.length - errors} warnings\n`,
);
if (errors > 0) process.exitCode = 1;
// The next start then has nothing to do.
else await prepareAndKeep(dir);
