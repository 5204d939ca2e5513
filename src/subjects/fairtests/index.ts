/** Fair tests: a tenth, drawn by chance, does not get something, and one look tells whether it moved anything. */
import { button, due, type Subject } from "../../bot/subject.ts";
import { officer } from "../../bot/who.ts";
import { type BeginDeps, pressFair } from "./screens/begin.ts";
import { fairTestDue, type LookDeps } from "./screens/look.ts";

export type FairTestDeps = BeginDeps & LookDeps;

export const fairtests = {
  name: "fairtests",
  press: { fair: button(officer, pressFair) },
  due: { "fair-test": due("task", fairTestDue) },
} satisfies Subject<FairTestDeps>;

// What other subjects and the neighbours may use.
export { createFairTestRecord } from "./queries/fair-tests.ts";
export { addLooks } from "./rules/verdict.ts";
export { isLeftOut } from "./screens/begin.ts";
export { fairRule, sayFairTest } from "./screens/say.ts";
