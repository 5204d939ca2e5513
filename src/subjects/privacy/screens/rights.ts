/**
 * What is kept, all of it as a file, and its end.
 *
 * Deleting asks once; what others need to stay true (the length of a chain, totals) stays without
 * the person.
 */
import { mayWriteFor, privacyOfWriting, type WritingDeps } from "../../answers/index.ts";
import { numbersConsent, numbersSwitch } from "../../shop/index.ts";
import { myTotals, totalsConsent } from "../../figures/index.ts";
import type { Member } from "../../../bot/member.ts";
import { pulseConsent } from "../../reminders/index.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { mayListen, privacyOfVoice, type SpeechDeps, type NoteDeps } from "../../voice/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Press } from "../../../bot/subject.ts";
import { forgetNowOrSoon } from "./forget-due.ts";
import type { ThreadDeps } from "../../talks/index.ts";
import { planWiping } from "./wipe-due.ts";
import { onward } from "../../../bot/doors.ts";
import { chainConsent } from "../../joining/index.ts";

/** The answer to "delete all?": whatever is not a yes keeps everything. */
export function pressForget(deps: ThreadDeps, turn: Turn, { action }: Press): Promise<void> | void {
  if (action === "forget:yes") return forgetNowOrSoon(deps, turn);
  turn.say({ words: phrase("forget-kept"), buttons: onward });
}

type PageDeps = Pick<WritingDeps, "writer"> &
  Pick<NoteDeps, "listener"> &
  Pick<SpeechDeps, "speaker">;

/** The page of what is kept: a paragraph for each kind of thing that is, and the way to end it. */
export async function sayPrivacy(turn: Turn, deps: PageDeps = {}): Promise<void> {
  const { member, records } = turn;
  const everybody = ["privacy", "privacy-who", "mentees-privacy", "questions-privacy"];
  if (member === undefined) {
    return turn.say({ words: [...everybody, "nudge-privacy"].map((key) => phrase(key)) });
  }
  const consentTo = (purpose: string) => records.members.findConsent(member.id, purpose);
  const isSeen = (await consentTo(chainConsent)) === true;
  const team = await records.teams.of(member.id);
  const isAsked = (await consentTo(pulseConsent)) === true;
  const helps = (await records.peers.findHelper(member.id)).helps === "yes";
  const writing = await writingOf(deps, turn, member);
  const voice = await voiceOf(deps, turn, member);
  const isInClass = await records.classes.isPupil(member.id, turn.now);
  const hasPartner = await records.partners.hasKept([member.id]);
  const isMember = await records.associates.isIn(member.id);
  const counts = (await consentTo(totalsConsent)) === true;
  const about = await records.aboutMe.find(member.id);
  const hasTold = Object.values(about).some((each) => each !== null);
  const numbers = await consentTo(numbersConsent);
  const buttons: Button[] = [
    ...(isInClass ? [{ label: phrase("class-my"), action: "pupil:mine" }] : []),
    { label: phrase("acts-mine"), action: "acts:mine:0" },
    ...(voice?.buttons ?? []),
    ...(writing === undefined ? [] : [writing.button]),
    { label: phrase("privacy-export"), action: "do:export" },
    myTotals,
    ...(numbers === undefined ? [] : [numbersSwitch(numbers)]),
    { label: phrase("privacy-forget"), action: "do:forget" },
  ];
  turn.say({
    words: [
      ...everybody.map((key) => phrase(key)),
      ...(isSeen ? [phrase("chain-privacy")] : []),
      ...(team === undefined ? [] : [phrase("team-privacy", { shop: team.name })]),
      phrase("nudge-privacy"),
      ...(isAsked ? [phrase("pulse-privacy")] : []),
      ...(helps ? [phrase("helper-privacy")] : []),
      ...(writing === undefined ? [] : [writing.words]),
      ...(voice?.words ?? []),
      ...(isInClass ? [phrase("class-privacy")] : []),
      ...(hasPartner ? [phrase("partner-privacy")] : []),
      ...(isMember ? [phrase("members-privacy")] : []),
      ...(counts ? [phrase("totals-privacy")] : []),
      ...(hasTold ? [phrase("about-privacy")] : []),
      phrase("talk-privacy"),
      ...(numbers === true ? [phrase("judge-privacy")] : []),
    ],
    buttons: buttons.map((button) => [button]),
  });
}

/** Whether a program writes for them, where one is configured. */
async function writingOf(deps: PageDeps, { records }: Turn, member: Member) {
  if (deps.writer === undefined) return undefined;
  return privacyOfWriting(await mayWriteFor(deps, records, member.id), deps.writer.host);
}

/** Whether a program listens to them, and reads aloud, where one is configured. */
async function voiceOf(deps: PageDeps, turn: Turn, member: Member) {
  const host = deps.listener?.host ?? deps.speaker?.host;
  if (host === undefined) return undefined;
  const isAgreed = (await mayListen(deps, turn, member)) === true;
  const listening = deps.listener === undefined ? undefined : { isAgreed };
  return privacyOfVoice(listening, deps.speaker !== undefined, host);
}

export async function sayForget(turn: Turn): Promise<void> {
  if (turn.member === undefined) {
    // Nothing but a join row can be there.
    await turn.records.rights.eraseVisitor(turn.person);
    await planWiping(turn.records, turn.now);
    turn.joining = undefined;
    turn.say({ words: phrase("forget-nothing") });
    return;
  }
  turn.say({
    words: phrase("forget-confirm"),
    buttons: [
      [{ label: phrase("forget-no"), action: "forget:no" }],
      [{ label: phrase("forget-yes"), action: "forget:yes", style: "danger" }],
    ],
    screen: "forget",
  });
}
