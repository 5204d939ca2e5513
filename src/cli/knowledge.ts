/**
 * Command: checks the knowledge folder and says what is wrong, a line each.
 *
 * Exit code 1 on errors only; a warning such as an article that is due for a check never fails.
 * `learn` first learns from the phrasings what tells the topics apart; `export` first writes the answers that an
 * association published as files. Instead of checking, `new <name>` makes the two files of an article, `due`
 * lists what must be looked at soon, `figures [file]` writes a page of all figures.
 */
import { loadSettings, type Call, type Command } from "./call.ts";
import { exportDrafts } from "./knowledge-export.ts";
import { makeArticle, sayDue, writeFigures } from "./knowledge-curate.ts";
import { checkFolder } from "../knowledge/curating/check-folder.ts";
import { languages } from "../bot/reply.ts";
import { learnAgain, topicsByLanguage } from "../knowledge/learned.ts";
import { openKnowledge } from "../knowledge/open.ts";
import { keepLater } from "../knowledge/prepared/prepared.ts";
import { describeProblem } from "../knowledge/problem.ts";

export const run: Command = async (call) => {
  const { env, out, err } = call;
  loadSettings(call);
  const dir = env["KNOWLEDGE_DIR"] || "knowledge";
  const [command = "check", name] = call.args;
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const open = async () => (await openKnowledge(dir)).knowledge;

  switch (command) {
    case "new":
      return makeArticle(call, dir, await open(), name ?? "", {
        country: env["COUNTRY"] || "CN",
        today,
      });
    case "due":
      await sayDue(out, dir, await open(), today);
      return 0;
    case "figures":
      await writeFigures(out, dir, await open(), name ?? "data/knowledge-figures.md");
      return 0;
    case "learn":
      await learnAgain(
        dir,
        topicsByLanguage(await open()),
        languages.filter((lang) => name === undefined || name === lang),
      );
      return check(out, dir, now);
    case "export": {
      const isExported = await exportDrafts(call, dir);
      return Math.max(isExported ? 0 : 1, await check(out, dir, now));
    }
    case "check":
      return check(out, dir, now);
    default:
      err(
        `There is no "${command}": new <name>, due, figures [file], learn, export, or nothing.\n`,
      );
      return 1;
  }
};

async function check(out: Call["out"], dir: string, now: Date): Promise<number> {
  const keep = keepLater(dir);
  const opened = await openKnowledge(dir);
  const { knowledge, problems: ofFolder } = opened;
  const problems = [...ofFolder, ...(await checkFolder(dir, knowledge.sources, ofFolder, now))];
  const errors = problems.filter((problem) => problem.severity === "error").length;

  for (const problem of problems) out(`${describeProblem(problem)}\n`);
  out(
    `${dir}: ${knowledge.articles.length} articles, ${knowledge.triage.length} fixed answers, ` +
      `${knowledge.sources.size} sources, ${knowledge.tips.length} tips, ` +
      `${knowledge.partners.length} kinds of partner; ${errors} errors, ${problems.length - errors} warnings\n`,
  );
  if (errors > 0) return 1;
  await keep(opened);
  return 0;
}
