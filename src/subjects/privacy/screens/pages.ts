/**
 * What is kept, in five lines, and a page behind each of them in the place of the first: what, who sees it, what
 * becomes of questions, what somebody agreed to. The fifth is a file of it all, and its end.
 */
import { mayWriteFor, privacyOfWriting, type WritingDeps } from "../../answers/index.ts";
import { numbersConsent, numbersSwitch } from "../../shop/index.ts";
import { myTotals, totalsConsent } from "../../figures/index.ts";
import { toForget } from "../../../bot/doors.ts";
import type { Member } from "../../../bot/member.ts";
import { pulseConsent } from "../../reminders/index.ts";
import { phrase, type Button, type Paragraph, type Reply } from "../../../bot/reply.ts";
import { mayListen, privacyOfVoice, type SpeechDeps, type NoteDeps } from "../../voice/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import { chainConsent } from "../../joining/index.ts";
import { leaveTrial } from "../../trials/index.ts";

export type PageDeps = Pick<WritingDeps, "writer"> &
  Pick<NoteDeps, "listener"> &
  Pick<SpeechDeps, "speaker">;

interface Page {
  readonly words: readonly Paragraph[];
  readonly buttons: readonly Button[];
}

const lines = ["privacy", "privacy-who", "privacy-asked", "privacy-agreed", "privacy-yours"];

/** The five lines. Before joining nothing is agreed to yet, and nothing is there to be sent. */
export function privacyPage({ member }: Turn): Reply {
  const more = (page: string): Button => ({
    label: phrase("privacy-more", { page }),
    action: `privacy:${page}`,
  });
  return {
    words: [{ lines: lines.map((key) => phrase(key)) }],
    buttons: [
      [more("kept"), more("who")],
      member === undefined ? [more("asked")] : [more("asked"), more("agreed")],
      ...(member === undefined
        ? []
        : [[{ label: phrase("privacy-export"), action: "do:export" }], [toForget]]),
    ],
  };
}

/** One of the pages behind the lines, or these again. */
export async function pressPrivacy(deps: PageDeps, turn: Turn, press: Press): Promise<void> {
  const [name = ""] = press.args;
  if (name === "top") return turnPage(turn, press, privacyPage(turn));
  const page = await pageOf(deps, turn, name);
  if (page === undefined) return sayOld(turn);
  const back: Button = { label: phrase("back"), action: "privacy:top" };
  turnPage(turn, press, {
    words: page.words,
    buttons: [...page.buttons, back].map((button) => [button]),
  });
}

async function pageOf(deps: PageDeps, turn: Turn, name: string): Promise<Page | undefined> {
  const { member } = turn;
  switch (name) {
    case "kept":
      return {
        words: ["privacy-kept", "nudge-privacy", "talk-privacy"].map((key) => phrase(key)),
        buttons: [],
      };
    case "who":
      return whoPage(turn);
    case "asked":
      return askedPage(deps, turn);
    case "agreed":
      return member === undefined ? undefined : agreedPage(turn, member);
    default:
      return undefined;
  }
}

async function whoPage({ member, records }: Turn): Promise<Page> {
  const team = member === undefined ? undefined : await records.teams.of(member.id);
  return {
    words: [
      phrase("privacy-who-mentor"),
      phrase("mentees-privacy"),
      phrase("privacy-who-association"),
      ...(team === undefined ? [] : [phrase("team-privacy", { shop: team.name })]),
    ],
    buttons: member === undefined ? [] : [{ label: phrase("acts-mine"), action: "acts:mine:0" }],
  };
}

async function askedPage(deps: PageDeps, turn: Turn): Promise<Page> {
  const { member } = turn;
  const writing = member === undefined ? undefined : await writingOf(deps, turn, member);
  const voice = member === undefined ? undefined : await voiceOf(deps, turn, member);
  return {
    words: [
      phrase("questions-privacy"),
      ...(writing === undefined ? [] : [writing.words]),
      ...(voice?.words ?? []),
    ],
    buttons: [...(voice?.buttons ?? []), ...(writing === undefined ? [] : [writing.button])],
  };
}

async function agreedPage(turn: Turn, { id }: Member): Promise<Page> {
  const { records } = turn;
  const consentTo = (purpose: string) => records.members.findConsent(id, purpose);
  const about = Object.values(await records.aboutMe.find(id));
  const numbers = await consentTo(numbersConsent);
  const isInTrial = (await records.trials.personOf(id))?.state === "in";
  const isInClass = await records.classes.isPupil(id, turn.now);
  const agreed = [
    ["chain-privacy", (await consentTo(chainConsent)) === true],
    ["pulse-privacy", (await consentTo(pulseConsent)) === true],
    ["helper-privacy", (await records.peers.findHelper(id)).helps === "yes"],
    ["class-privacy", isInClass],
    ["partner-privacy", await records.partners.hasKept([id])],
    ["members-privacy", await records.associates.isIn(id)],
    ["totals-privacy", (await consentTo(totalsConsent)) === true],
    ["about-privacy", about.some((each) => each !== null)],
    ["judge-privacy", numbers === true],
    ["trial-privacy", isInTrial],
  ] as const;
  const words = agreed.filter(([, isSo]) => isSo).map(([key]) => phrase(key));
  return {
    words: words.length === 0 ? [phrase("privacy-agreed-nothing")] : words,
    buttons: [
      ...(isInClass ? [{ label: phrase("class-my"), action: "pupil:mine" }] : []),
      ...(isInTrial ? [leaveTrial] : []),
      myTotals,
      ...(numbers === undefined ? [] : [numbersSwitch(numbers)]),
    ],
  };
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
