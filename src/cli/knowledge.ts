/**
 * Command: checks the knowledge folder and says what is wrong, a line each.
 *
 * Exit code 1 on errors only; a warning such as an article that is due for a check never fails.
 */
import { config as loadEnv } from "dotenv";
import { openKnowledge } from "../knowledge/open.ts";
import { describeProblem } from "../knowledge/problem.ts";

loadEnv({ quiet: true });

const dir = process.env["KNOWLEDGE_DIR"] || "knowledge";
const { knowledge, problems } = await openKnowledge(dir);
const errors = problems.filter((problem) => problem.severity === "error").length;

for (const problem of problems) process.stdout.write(`${describeProblem(problem)}\n`);
process.stdout.write(
  `${dir}: ${knowledge.articles.length} articles, ${knowledge.triage.length} fixed answers, ` +
    `${knowledge.sources.size} sources, ${knowledge.tips.length} tips, ` +
    `${knowledge.partners.length} kinds of partner; ${errors} errors, ${problems.length - errors} warnings\n`,
);
if (errors > 0) process.exitCode = 1;
