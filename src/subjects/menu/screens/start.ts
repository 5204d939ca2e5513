/** `/start`: somebody new, somebody who comes back, somebody who comes out of a group or by a link. */
import {
  askQuestion,
  parseGroupLink,
  sayArticle,
  sayTopics,
  type TopicsDeps,
} from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { type CertificatesDeps, readPayload, sayScanned } from "../../certificates/index.ts";
import { phrase } from "../../../bot/reply.ts";
import { type InvitationDeps, parsePayload, start } from "../../joining/index.ts";
import { sayDied } from "../../association/index.ts";
import { comeWith, parseOwnPhone } from "../../phone/index.ts";
import { welcomeOfficer } from "../../questions/index.ts";
import { sayWaiting } from "./work.ts";

export type StartDeps = TopicsDeps &
  InvitationDeps &
  Pick<CertificatesDeps, "phrasebook" | "playbook">;

export async function sayStart(deps: StartDeps, turn: Turn, payload: string): Promise<void> {
  const certificate = readPayload(payload);
  if (certificate !== undefined) return sayScanned(deps, turn, certificate);
  const wished = parseGroupLink(payload);
  const code = parseOwnPhone(payload);
  if (code !== undefined) return comeWith(turn, code);
  if (wished !== undefined) await comeFromGroup(deps, turn, wished);
  else if (await sayDied(turn)) return;
  else await start(turn, parsePayload(payload), payload !== "");
  if (!turn.isOfficer) return;
  await welcomeOfficer(turn);
  // Whoever only runs it walks no road: the keys below the chat are their door to what is theirs to do.
  if (turn.member === undefined) turn.say({ words: phrase("association-hello"), menu: true });
  turn.say(await sayWaiting(turn));
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
  else if (!isThere) await sayTopics(deps, turn);
}
