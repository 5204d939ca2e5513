/** `/start`: somebody new, somebody who comes back, somebody who comes out of a group or by a link. */
import { parseGroupLink } from "../../answers/rules/group.ts";
import { sayArticle, sayTopics, type TopicsDeps } from "../../answers/screens/topics.ts";
import { askQuestion } from "../../answers/screens/chat.ts";
import { officerHello } from "../../association/screens/association.ts";
import type { Turn } from "../../../bot/context.ts";
import { parsePayload } from "../../joining/rules/invitations.ts";
import { start } from "../../joining/screens/joining.ts";
import { sayOpenReports } from "../../peers/screens/report.ts";
import type { DeskDeps } from "../../questions/screens/desk.ts";
import { welcomeOfficer } from "../../questions/screens/questions.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";

export type StartDeps = TopicsDeps & DeskDeps & PlaybookDeps;

export async function sayStart(deps: StartDeps, turn: Turn, payload: string): Promise<void> {
  const wished = parseGroupLink(payload);
  if (wished !== undefined) await comeFromGroup(deps, turn, wished);
  else await start(turn, parsePayload(payload), payload !== "");
  if (!turn.isOfficer) return;
  // Whoever only runs it walks no road: what is theirs to do must not be looked for.
  if (turn.member === undefined) turn.say(officerHello());
  await welcomeOfficer(deps, turn);
  await sayOpenReports(deps, turn);
}

/** Out of a group: what they came for first; somebody new then meets the bot. */
async function comeFromGroup(
  deps: StartDeps,
  turn: Turn,
  wished: NonNullable<ReturnType<typeof parseGroupLink>>,
): Promise<void> {
  const { member } = turn;
  const isThere = wished.wants === "article" && (await sayArticle(deps, turn, wished.slug));
  if (member === undefined) return start(turn, undefined, false);
  await turn.records.members.setBlocked(turn.person, null);
  if (wished.wants === "ask") await askQuestion(turn);
  else if (!isThere) sayTopics(deps, turn);
}
