/** Doctor: the knowledge folder, as `npm run knowledge` sees it. */
import path from "node:path";
import { checkFolder } from "../../knowledge/curating/check-folder.ts";
import { openKnowledge } from "../../knowledge/open.ts";
import { describeProblem } from "../../knowledge/problem.ts";
import { told } from "../operator.ts";
import { look, ok, wrong, type Finding } from "./finding.ts";

export async function checkKnowledge(dir: string, now: Date): Promise<Finding> {
  const { knowledge, problems: ofFolder } = await openKnowledge(dir, now);
  const problems = [...ofFolder, ...(await checkFolder(dir, knowledge.sources, ofFolder, now))];
  const errors = problems.filter(({ severity }) => severity === "error");
  const [error] = errors;
  if (error !== undefined) {
    return wrong(
      told("doctor-knowledge-errors", { count: errors.length, first: describeProblem(error) }),
      told("doctor-knowledge-next"),
    );
  }
  const learned = path.join(dir, "learned");
  const stale = problems.find(({ file }) => file.startsWith(learned));
  if (stale !== undefined) {
    return look(told("doctor-knowledge-stale"), told("doctor-knowledge-stale-next"));
  }
  const [warning] = problems;
  if (warning !== undefined) {
    return look(
      told("doctor-knowledge-warnings", {
        count: problems.length,
        first: describeProblem(warning),
      }),
      told("doctor-knowledge-next"),
    );
  }
  return ok(told("doctor-knowledge-sound", { count: knowledge.articles.length }));
}
