/** Field trials: an association and a university ask the same villages before and after, and everybody may say no. */
import { button, due, type Subject } from "../../bot/subject.ts";
import type { UnaskedDeps } from "../../bot/gate/unasked.ts";
import type { Usual } from "../../bot/usual.ts";
import { member } from "../../bot/who.ts";
import { pressTrial, trialDue, trialSweep } from "./screens/asking.ts";

export type TrialDeps = Usual & UnaskedDeps;

export const trials = {
  name: "trials",
  press: { trial: button(member, pressTrial) },
  chooses: ["trial:yes", "trial:no", "trial:leave", "trial:stay"],
  due: {
    "trial-sweep": due("silent", trialSweep, "recurring"),
    // Once; and once more when the months are over.
    trial: due("ours", trialDue),
  },
} satisfies Subject<TrialDeps>;

// What other subjects and the neighbours may use.
export { readTrials } from "./queries/reading.ts";
export { analyse, writeTable } from "./rules/analysis.ts";
export { assign, leastVillages } from "./rules/assign.ts";
export { codebook } from "./rules/codebook.ts";
export { codeOf, exportRows, rowSchemaOf } from "./rules/export-row.ts";
export type { Trial } from "./rules/record.ts";
export { hashOf, readRegistration, type Registration } from "./rules/registration.ts";
export { trialConsent } from "./screens/asking.ts";
export { leaveTrial, sheetWords } from "./screens/say.ts";
