/** Store room: the ports of one transaction, a subject each, made when they are first asked for. */
import type { Kysely } from "kysely";
import type { Records } from "../bot/records.ts";
import { createActsRecord } from "../subjects/association/queries/audit-log.ts";
import { createAuditRecord } from "./audit.ts";
import { createBroadcastRecord } from "../subjects/broadcasts/queries/broadcasts.ts";
import { createBuyRecord } from "../subjects/members/queries/buys.ts";
import { createAboutRecord } from "../subjects/figures/queries/about-me.ts";
import { createCapitalRecord } from "../subjects/figures/queries/capitals.ts";
import { createChainRecord } from "../subjects/chain/queries/chain.ts";
import { createClassRecord } from "../subjects/villages/queries/classes.ts";
import { createDraftRecord } from "../subjects/questions/queries/drafts.ts";
import { createExitRecord } from "../subjects/playbook/queries/exits.ts";
import { createFigureRecord } from "../subjects/figures/queries/record.ts";
import { createFellowRecord } from "../subjects/members/queries/members.ts";
import { createGoalRecord } from "../subjects/reminders/queries/goals.ts";
import { createHomeRecord } from "../subjects/figures/queries/totals-homes.ts";
import { createMarkRecord } from "../subjects/answers/queries/feedback.ts";
import { createMemberRecord } from "../subjects/joining/queries/members.ts";
import { createMenteeRecord } from "../subjects/mentoring/queries/mentees.ts";
import { createDigestRecord } from "../subjects/mentoring/queries/mentor-digests.ts";
import {
  createLetterRecord,
  createNoteRecord,
} from "../subjects/mentoring/queries/mentor-notes.ts";
import { createMentorRecord } from "../subjects/mentoring/queries/mentors.ts";
import { createModelUseRecord } from "../subjects/answers/queries/model-use.ts";
import { createNudgeRecord } from "../subjects/reminders/queries/nudges.ts";
import { createOfficerRecord } from "../subjects/association/queries/officers.ts";
import { createOutboxRecord } from "./outbox.ts";
import { createPartnerRecord } from "../subjects/partners/queries/partners.ts";
import { createPauseRecord } from "../subjects/reminders/queries/pauses.ts";
import { createPeerRecord } from "../subjects/peers/queries/peers.ts";
import { createPeopleRecord } from "../subjects/association/queries/people.ts";
import { createPlaybookRecord } from "../subjects/playbook/queries/playbook.ts";
import { createPoolRecord } from "../subjects/members/queries/pools.ts";
import { createPulseRecord } from "../subjects/reminders/queries/pulse.ts";
import { createQuestionRecord } from "../subjects/answers/queries/questions.ts";
import { createRetentionRecord } from "../subjects/privacy/queries/retention.ts";
import { createReviewRecord } from "../subjects/mentoring/queries/reviews.ts";
import { createRightsRecord } from "../subjects/privacy/queries/rights.ts";
import type { Tables } from "./schema.ts";
import { createCashRecord } from "../subjects/shop/queries/cash.ts";
import { createOrdersRecord } from "../subjects/shop/queries/orders.ts";
import { createStockRecord } from "../subjects/shop/queries/stock.ts";
import { createPriceRecord, createProductRecord } from "../subjects/shop/queries/prices.ts";
import { createTalkRecord } from "../subjects/answers/queries/talk.ts";
import { createThreadRecord } from "../subjects/talks/queries/threads.ts";
import { createTeamRecord } from "../subjects/teams/queries/teams.ts";
import { createUnaskedRecord } from "../subjects/reminders/queries/unasked.ts";
import { createThanksRecord } from "../subjects/chain/queries/thanks.ts";
import { createTipRecord } from "../subjects/broadcasts/queries/tips.ts";
import { createTrainedRecord } from "../subjects/chain/queries/trained.ts";
import { createVillageRegister } from "../subjects/villages/queries/register.ts";
import { createVoteRecord } from "../subjects/members/queries/votes.ts";
import { createMemo, type Memo } from "./memo.ts";
import { createWaitingRecord } from "./waiting.ts";
import { createWorkRecord } from "./work.ts";
import { createYearRecord } from "../subjects/season/queries/year.ts";
import { createSpeechRecord } from "../subjects/voice/queries/speech.ts";
import { createClockSeen } from "./clock-seen.ts";
import { createUndeliveredRecord } from "../subjects/association/queries/undelivered.ts";
import { createVectorRecord } from "../subjects/answers/queries/vectors.ts";
import { createWrittenRecord } from "../subjects/answers/queries/written.ts";

const makers: {
  readonly [Port in keyof Records]: (
    tx: Kysely<Tables>,
    memo: Memo,
    updateId: number | null,
  ) => Records[Port];
} = {
  members: createMemberRecord,
  playbook: createPlaybookRecord,
  questions: createQuestionRecord,
  rights: createRightsRecord,
  waiting: createWaitingRecord,
  outbox: (tx, memo, updateId) => createOutboxRecord(tx, updateId, memo),
  work: createWorkRecord,
  audit: createAuditRecord,
  retention: createRetentionRecord,
  prices: createPriceRecord,
  products: createProductRecord,
  cash: createCashRecord,
  orders: createOrdersRecord,
  stock: createStockRecord,
  goals: createGoalRecord,
  pauses: createPauseRecord,
  exits: createExitRecord,
  chain: createChainRecord,
  mentors: createMentorRecord,
  threads: createThreadRecord,
  drafts: createDraftRecord,
  mentees: createMenteeRecord,
  notes: createNoteRecord,
  letters: createLetterRecord,
  digests: createDigestRecord,
  teams: createTeamRecord,
  reviews: createReviewRecord,
  unasked: createUnaskedRecord,
  nudges: createNudgeRecord,
  pulse: createPulseRecord,
  trained: createTrainedRecord,
  thanks: createThanksRecord,
  peers: createPeerRecord,
  figures: createFigureRecord,
  tips: createTipRecord,
  year: createYearRecord,
  broadcasts: createBroadcastRecord,
  officers: createOfficerRecord,
  people: createPeopleRecord,
  villages: createVillageRegister,
  classes: createClassRecord,
  acts: createActsRecord,
  partners: createPartnerRecord,
  fellows: createFellowRecord,
  pools: createPoolRecord,
  buys: createBuyRecord,
  votes: createVoteRecord,
  capitals: createCapitalRecord,
  homes: createHomeRecord,
  aboutMe: createAboutRecord,
  written: createWrittenRecord,
  modelUse: createModelUseRecord,
  speech: createSpeechRecord,
  talk: createTalkRecord,
  marks: createMarkRecord,
  vectors: createVectorRecord,
  undelivered: createUndeliveredRecord,
  clockSeen: createClockSeen,
};

/** @param updateId the update that this transaction handles; noted on the messages it causes */
export function createRecords(tx: Kysely<Tables>, updateId: number | null = null): Records {
  const memo = createMemo();
  const all = tx.withPlugin(memo.plugin);
  const made: Partial<Record<keyof Records, unknown>> = {};
  const records = {};
  for (const [port, make] of Object.entries(makers) as [keyof Records, (typeof makers)["work"]][]) {
    Object.defineProperty(records, port, {
      enumerable: true,
      get: () => (made[port] ??= make(all, memo, updateId)),
    });
  }
  return records as Records;
}
