/** Store room: the ports of one transaction, a subject each, made when they are first asked for. */
import type { Kysely } from "kysely";
import type { Records } from "../core/turn.ts";
import { createActsRecord } from "./acts.ts";
import { createAuditRecord } from "./audit.ts";
import { createBroadcastRecord } from "./broadcasts.ts";
import { createBuyRecord } from "./buys.ts";
import { createAboutRecord } from "./about-me.ts";
import { createCapitalRecord } from "./capitals.ts";
import { createChainRecord } from "./chain.ts";
import { createClassRecord } from "./classes.ts";
import { createDraftRecord } from "./drafts.ts";
import { createExitRecord } from "./exits.ts";
import { createFigureRecord } from "./figures-record.ts";
import { createFellowRecord } from "./fellows.ts";
import { createGoalRecord } from "./goals.ts";
import { createHomeRecord } from "./totals-homes.ts";
import { createMarkRecord } from "./marks.ts";
import { createMemberRecord } from "./members.ts";
import { createMenteeRecord } from "./mentees.ts";
import { createDigestRecord } from "./mentor-digests.ts";
import { createLetterRecord, createNoteRecord } from "./mentor-notes.ts";
import { createMentorRecord } from "./mentors.ts";
import { createModelUseRecord } from "./model-use.ts";
import { createNudgeRecord } from "./nudges.ts";
import { createOfficerRecord } from "./officers.ts";
import { createOutboxRecord } from "./outbox.ts";
import { createPartnerRecord } from "./partners.ts";
import { createPauseRecord } from "./pauses.ts";
import { createPeerRecord } from "./peers.ts";
import { createPeopleRecord } from "./people.ts";
import { createPlaybookRecord } from "./playbook.ts";
import { createPoolRecord } from "./pools.ts";
import { createPulseRecord } from "./pulse.ts";
import { createQuestionRecord } from "./questions.ts";
import { createRetentionRecord } from "./retention.ts";
import { createReviewRecord } from "./reviews.ts";
import { createRightsRecord } from "./rights.ts";
import type { Tables } from "./schema.ts";
import { createCashRecord } from "./shop-cash.ts";
import { createOrdersRecord } from "./shop-orders.ts";
import { createStockRecord } from "./shop-stock.ts";
import { createPriceRecord, createProductRecord } from "./shop-prices.ts";
import { createTalkRecord } from "./talk.ts";
import { createThreadRecord } from "./threads.ts";
import { createTeamRecord } from "./teams.ts";
import { createUnaskedRecord } from "./unasked.ts";
import { createThanksRecord } from "./thanks.ts";
import { createTipRecord } from "./tips.ts";
import { createTrainedRecord } from "./trained.ts";
import { createVillageRegister } from "./village-register.ts";
import { createVoteRecord } from "./votes.ts";
import { createWaitingRecord } from "./waiting.ts";
import { createWorkRecord } from "./work.ts";
import { createYearRecord } from "./year.ts";
import { createSpeechRecord } from "./speech.ts";
import { createClockSeen } from "./clock-seen.ts";
import { createUndeliveredRecord } from "./undelivered.ts";
import { createVectorRecord } from "./vectors.ts";
import { createWrittenRecord } from "./written.ts";

const makers: {
  readonly [Port in keyof Records]: (tx: Kysely<Tables>, updateId: number | null) => Records[Port];
} = {
  members: createMemberRecord,
  playbook: createPlaybookRecord,
  questions: createQuestionRecord,
  rights: createRightsRecord,
  waiting: createWaitingRecord,
  outbox: createOutboxRecord,
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
  const made: Partial<Record<keyof Records, unknown>> = {};
  const records = {};
  for (const [port, make] of Object.entries(makers) as [keyof Records, (typeof makers)["work"]][]) {
    Object.defineProperty(records, port, {
      enumerable: true,
      get: () => (made[port] ??= make(tx, updateId)),
    });
  }
  return records as Records;
}
