/**
 * The one time that a certificate is offered: below the message with which the season is finished and
 * looked at, be it the end of a step or a verdict. Later it is on the page of oneself.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { type Lead, walkDeps } from "../../playbook/index.ts";
import { finishedWith } from "../rules/finished.ts";
import { seasonTitle } from "../rules/picture.ts";
import type { CertificatesDeps } from "./wish.ts";

export async function offerAtEnd(
  deps: CertificatesDeps,
  turn: Turn,
  finished: Events["step-finished"],
): Promise<void> {
  finished.leads ??= await offerFor(deps, turn, finished.member, finished.stepId);
}

export async function offerAtLook(
  deps: CertificatesDeps,
  turn: Turn,
  looked: Events["looked-at"],
): Promise<void> {
  if (looked.verdict !== "good") return;
  looked.leads ??= await offerFor(deps, turn, looked.learner, looked.stepId);
}

/** A verdict was taken back within its five minutes: what rested on it goes, and can be had again after the next one. */
export async function takeBack(
  deps: CertificatesDeps,
  turn: Turn,
  { learner, stepId }: Events["look-undone"],
): Promise<void> {
  const step = deps.playbook.steps.find(({ id }) => id === stepId);
  const { certificates } = turn.records;
  const given = await certificates.listOf(learner.id);
  for (const { number, season, state } of given) {
    if (season !== step?.season || state !== "good") continue;
    // There is nothing left that officers could withdraw.
    await certificates.leave(number);
    await certificates.drop(number);
    turn.say({
      words: phrase("certificate-looked-anew"),
      to: learner.telegramId,
      language: learner.language,
    });
  }
}

async function offerFor(
  deps: CertificatesDeps,
  turn: Turn,
  member: Member,
  stepId: string,
): Promise<Lead | undefined> {
  const road = await walkDeps(deps, turn, member);
  const finished = await finishedWith(turn.records, road, member, stepId);
  if (finished === undefined) return undefined;
  const { id } = finished.season;
  if (!(await turn.records.certificates.offer(member.id, id, turn.now))) return undefined;
  return {
    words: phrase("certificate-offer", { season: seasonTitle(deps, id, member.language) }),
    button: { label: phrase("certificate-want"), action: `cert:ask:${id}` },
  };
}
