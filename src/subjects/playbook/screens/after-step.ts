/**
 * Telegram room: a step was finished. At most one question follows, and no question blocks the road:
 * a second teacher, whether they would help others, or who showed them this step.
 */
import type { Member } from "../../../bot/member.ts";
import { offerSecondTeacher } from "../../chain/screens/chain.ts";
import type { Turn } from "../../../bot/context.ts";
import { offerToHelp } from "../../peers/screens/helping.ts";
import type { PlaybookDeps } from "./playbook.ts";
import { askWhoShowed } from "../../chain/screens/trained.ts";

export async function afterStep(
  deps: Pick<PlaybookDeps, "playbook">,
  turn: Turn,
  member: Member,
  stepId: string,
): Promise<void> {
  if (await offerSecondTeacher(deps, turn, member, stepId)) return;
  if (await offerToHelp(deps, turn, member, stepId)) return;
  await askWhoShowed(turn, member, stepId);
}
