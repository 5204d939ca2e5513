/** Fair tests: a tenth, drawn by chance, does not get something, and one look tells whether it moved anything. */
import { due, type Subject } from "../../bot/subject.ts";
import { fairTestDue, type FairTestDeps } from "./screens/look.ts";

export const fairtests = {
  name: "fairtests",
  due: { "fair-test": due("task", fairTestDue) },
} satisfies Subject<FairTestDeps>;

export type { FairTestDeps };

// What other subjects and the neighbours may use.
export { createFairTestRecord } from "./queries/fair-tests.ts";
export { addLooks } from "./rules/verdict.ts";
export { fairRule, sayFairTest } from "./screens/say.ts";
