/**
 * Telegram room: what is kept, all of it as a file, and its end.
 *
 * Deleting asks once; what others need to stay true (the length of a chain, totals) stays without
 * the person.
 */
import { Composer } from "grammy";
import { privacyOfWriting } from "../../answers/screens/say.ts";
import { numbersConsent, numbersSwitch } from "../../shop/rules/judgement.ts";
import { totalsConsent } from "../../figures/rules/consent.ts";
import { untold } from "../../figures/rules/person.ts";
import { myTotals } from "../../figures/screens/totals-say.ts";
import { pulseConsent } from "../../reminders/rules/pulse-record.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { privacyOfVoice } from "../../voice/screens/say.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { forgetNowOrSoon } from "./forget-due.ts";
import type { ThreadDeps } from "../../talks/screens/acts.ts";
import { mayListen, type VoiceDeps } from "../../voice/screens/voice.ts";
import type { SpeechDeps } from "../../voice/screens/speech.ts";
import { planWiping } from "./wipe-due.ts";
import { mayWriteFor, type WritingDeps } from "../../answers/screens/written.ts";
import { onward } from "../../../bot/doors.ts";
import { chainConsent } from "../../joining/rules/record.ts";

export function createRights(deps: ThreadDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("forget:"),
    async (ctx) => {
      if (ctx.action !== "forget:yes") {
        ctx.turn.say({ words: phrase("forget-kept"), buttons: onward });
        return;
      }
      await forgetNowOrSoon(deps, ctx.turn);
    },
  );
  return screens;
}

export async function sayPrivacy(
  turn: Turn,
  deps: Pick<WritingDeps, "writer"> &
    Pick<VoiceDeps, "listener"> &
    Pick<SpeechDeps, "speaker"> = {},
): Promise<void> {
  const buttons: Button[][] =
    turn.member === undefined
      ? []
      : [
          [{ label: phrase("privacy-export"), action: "do:export" }],
          [myTotals],
          [{ label: phrase("privacy-forget"), action: "do:forget" }],
        ];
  const isSeen =
    turn.member !== undefined &&
    (await turn.records.members.findConsent(turn.member.id, chainConsent)) === true;
  const team = turn.member === undefined ? undefined : await turn.records.teams.of(turn.member.id);
  const isAsked =
    turn.member !== undefined &&
    (await turn.records.members.findConsent(turn.member.id, pulseConsent)) === true;
  const helps =
    turn.member !== undefined &&
    (await turn.records.peers.findHelper(turn.member.id)).helps === "yes";
  const writing = await writingOf(deps, turn);
  if (writing !== undefined) buttons.unshift([writing.button]);
  const voice = await voiceOf(deps, turn);
  if (voice !== undefined) buttons.unshift(...voice.buttons.map((button) => [button]));
  const isInClass =
    turn.member !== undefined &&
    (await turn.records.classes.of(turn.member.id, turn.now)).some(({ as }) => as === "pupil");
  if (turn.member !== undefined) {
    buttons.unshift([{ label: phrase("acts-mine"), action: "acts:mine:0" }]);
  }
  if (isInClass) buttons.unshift([{ label: phrase("class-my"), action: "pupil:mine" }]);
  const hasPartner =
    turn.member !== undefined &&
    (await turn.records.partners.listKept([turn.member.id], 1)).length > 0;
  const isMember = turn.member !== undefined && (await turn.records.fellows.isIn(turn.member.id));
  const counts =
    turn.member !== undefined &&
    (await turn.records.members.findConsent(turn.member.id, totalsConsent)) === true;
  const about =
    turn.member === undefined ? untold : await turn.records.aboutMe.find(turn.member.id);
  const hasTold = Object.values(about).some((each) => each !== null);
  const numbers =
    turn.member === undefined
      ? undefined
      : await turn.records.members.findConsent(turn.member.id, numbersConsent);
  if (numbers !== undefined) buttons.splice(-1, 0, [numbersSwitch(numbers)]);
  turn.say({
    words: [
      phrase("privacy"),
      phrase("privacy-who"),
      phrase("mentees-privacy"),
      phrase("questions-privacy"),
      ...(isSeen ? [phrase("chain-privacy")] : []),
      ...(team === undefined ? [] : [phrase("team-privacy", { shop: team.name })]),
      phrase("nudge-privacy"),
      ...(isAsked ? [phrase("pulse-privacy")] : []),
      ...(helps ? [phrase("helper-privacy")] : []),
      ...(writing === undefined ? [] : [writing.words]),
      ...(voice === undefined ? [] : voice.words),
      ...(isInClass ? [phrase("class-privacy")] : []),
      ...(hasPartner ? [phrase("partner-privacy")] : []),
      ...(isMember ? [phrase("members-privacy")] : []),
      ...(counts ? [phrase("totals-privacy")] : []),
      ...(hasTold ? [phrase("about-privacy")] : []),
      ...(turn.member === undefined ? [] : [phrase("talk-privacy")]),
      ...(numbers === true ? [phrase("judge-privacy")] : []),
    ],
    buttons,
  });
}

/** Whether a program writes for them, where one is configured. */
async function writingOf(deps: Pick<WritingDeps, "writer">, { member, records }: Turn) {
  if (deps.writer === undefined || member === undefined) return undefined;
  return privacyOfWriting(await mayWriteFor(deps, records, member.id), deps.writer.host);
}

/** Whether a program listens to them, and reads aloud, where one is configured. */
async function voiceOf(
  deps: Pick<VoiceDeps, "listener"> & Pick<SpeechDeps, "speaker">,
  turn: Turn,
) {
  const host = deps.listener?.host ?? deps.speaker?.host;
  if (host === undefined || turn.member === undefined) return undefined;
  const isAgreed = (await mayListen(deps, turn, turn.member)) === true;
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
