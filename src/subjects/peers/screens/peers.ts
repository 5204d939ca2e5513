/**
 * Helping each other: taps and messages find what they are about. Each side may press only what is theirs;
 * the ids in buttons may be forged.
 */
import type { Message } from "@grammyjs/types";
import { z } from "zod";
import { type AskingDeps, isUrgentText, wordsOfAnswers as wordsOf } from "../../answers/index.ts";
import { askOfStep, sayAskAnother } from "../../members/index.ts";
import { ways, type PeerRequest, type Said, otherOf } from "../rules/request.ts";
import { requestOf } from "./thread-say.ts";
import { isGoOn } from "../../../bot/typed.ts";
import { phrase } from "../../../bot/reply.ts";
import { coverNumbers } from "../../../bot/numbers/secrets.ts";
import { contentOf } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import {
  pass,
  receives,
  type Heard,
  type Press,
  type Typed,
  sayOld,
} from "../../../bot/subject.ts";
import { isMember, member, type MemberTurn } from "../../../bot/who.ts";
import { askPeerAgain, askPeerOn, chooseWay, chooseWomen, keepWords, sayWays } from "./ask.ts";
import { askToReport, report } from "./report.ts";
import { takeBackPeer } from "./take-back.ts";
import { block, judge, passOn, send, waitForWords } from "./thread.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { onward } from "../../../bot/doors.ts";

export type PeersDeps = AskingDeps & RoadDeps;

/** Begins with a step of the road. */
export function pressStep(deps: PeersDeps, turn: MemberTurn, { args }: Press): Promise<void> {
  return askPeerOn(deps, turn, turn.member, args[1] ?? "");
}

export async function pressPeer(
  deps: PeersDeps,
  turn: MemberTurn,
  { args: [verb = "", id = "", argument = ""] }: Press,
): Promise<void> {
  const { member, records } = turn;
  const request = await records.peers.findRequest(id);
  if (request === undefined || otherOf(request, member.id) === undefined) return sayOld(turn);
  const isDraft = request.state === "draft";
  const isAsker = member.id === request.memberId;
  const way = ways.find((each) => each === argument);
  const ask = askOfStep(request.stepId);
  // Whom it goes to was chosen, and whether it helped is nothing that counts.
  if (ask !== undefined && ["ways", "way", "woman", "helped", "unhelped"].includes(verb)) {
    return sayOld(turn);
  }
  if (isDraft && isAsker) {
    if (verb === "ways") return sayWays(turn, member, request);
    if (verb === "way" && way !== undefined) return chooseWay(turn, member, request, way);
    if (verb === "woman") return chooseWomen(turn, member, request);
    if (verb === "send") return send(deps, turn, member, request);
    if (verb === "drop") return turn.say({ words: phrase("answer-left"), buttons: onward });
  }
  if (isDraft) return sayOld(turn);
  if (verb === "say") return waitForWords(turn, member, request);
  if (verb === "back") return takeBackPeer(turn, member, request);
  if (verb === "block") return block(turn, member, request);
  if (verb === "report") return askToReport(turn, member, request);
  if (verb === "tell") return report(deps, turn, member, request);
  if (verb === "keep") return turn.say({ words: phrase("answer-left"), buttons: onward });
  if (isAsker && verb === "again" && ask !== undefined) {
    return turn.say(sayAskAnother("over", ask, undefined));
  }
  if (isAsker && verb === "again") return askPeerAgain(turn, member, request);
  if (isAsker && (verb === "helped" || verb === "unhelped")) {
    return judge(turn, member, request, verb === "helped");
  }
  sayOld(turn);
}

/** A reply to a message of a conversation is for that conversation. */
export async function hearReply(deps: PeersDeps, turn: Turn, message: Message): Heard {
  const { records, person } = turn;
  const repliedTo = message.reply_to_message?.message_id;
  if (!isMember(turn) || repliedTo === undefined) return pass;
  const id = requestOf(await records.outbox.aboutOf(person, repliedTo));
  if (id === undefined) return pass;
  const request = await findOwn(turn, id);
  if (request === undefined) return turn.say({ words: phrase("peer-over"), buttons: onward });
  return hear(deps, turn, request, message, false);
}

/** After "write": words for the other, or those of a question that is still to be sent. */
export const peer: Typed<PeersDeps> = receives(
  z.string(),
  member,
  async (deps, turn, id, message) => {
    const request = await findOwn(turn, id);
    if (request !== undefined) return hear(deps, turn, request, message, true);
    await turn.records.waiting.clear(turn.person);
    return pass;
  },
  "book-line",
);

async function findOwn({ member, records }: MemberTurn, id: string) {
  const request = await records.peers.findRequest(id);
  return request && otherOf(request, member.id) !== undefined ? request : undefined;
}

/** Given on where others look at the message as well. */
async function hear(
  deps: PeersDeps,
  turn: MemberTurn,
  request: PeerRequest,
  message: Message,
  isWaitedFor: boolean,
): Heard {
  const { member } = turn;
  const { peers, waiting } = turn.records;
  const isDanger = () => isUrgentText(wordsOf(message), turn.language, deps.answer);
  const said = saidIn(message);
  if (said === undefined) {
    return turn.say({ words: phrase("peer-cannot-pass"), buttons: onward });
  }
  const isAsker = member.id === request.memberId;
  if (request.state === "draft") {
    // A danger gets its answer first; "fine" leaves the question.
    if (isDanger()) return pass;
    await waiting.clear(turn.person);
    if (said.kind === "text" && isGoOn(said.text)) return pass;
    return keepWords(turn, member, request, said, message.message_id);
  }
  if (isWaitedFor) await waiting.clear(turn.person);
  if ((await peers.findHelper(member.id)).helps === "ended") {
    return turn.say({ words: phrase("helper-ended"), buttons: onward });
  }
  await passOn(turn, member, request, said);
  // Helpers speak of dangers because they are asked; an asker may be in one.
  if (isAsker && isDanger()) return pass;
}

/**
 * What may go to another member: no contact, no place, no card with a number, nothing forwarded as such. Numbers among
 * the words are covered.
 */
function saidIn(message: Message): Said | undefined {
  const content = contentOf(message);
  if (content.kind === "other") return undefined;
  if (content.kind === "text")
    return { kind: "text", text: coverNumbers(content.text), fileId: null };
  const { kind, fileId, caption = "" } = content;
  const name = message.document?.file_name ?? "";
  const isCard =
    kind === "document" && (/\.vcf$/i.test(name) || /vcard/i.test(content.mimeType ?? ""));
  return isCard ? undefined : { kind, text: coverNumbers(caption), fileId };
}
