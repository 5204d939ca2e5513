/** Somebody does not want to be remembered: nothing stays of them as a learner. */
import { declined } from "../rules/joining.ts";
import type { Joining } from "../../../bot/member.ts";
import type { Turn } from "../../../bot/context.ts";
import { raiseOfficerScreen } from "../../../bot/officers.ts";

export async function declineLearning(turn: Turn, joining: Joining): Promise<void> {
  await turn.records.rights.eraseVisitor(turn.person);
  turn.joining = undefined;
  if (turn.isOfficer) await staysOfficer(turn, joining);
  turn.say(declined(turn.isOfficer));
}

/** Questions reach an officer all the same, in the language that they chose. */
async function staysOfficer(turn: Turn, joining: Joining): Promise<void> {
  const { records, person, now } = turn;
  await records.members.setJoining({ ...joining, code: null, stage: "welcome" }, now);
  await raiseOfficerScreen(turn, person);
}
