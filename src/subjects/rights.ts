/**
 * The rights of everybody who owns tables, listed once: who refers to rows of another stands behind it,
 * and a table that nobody or two of them declare does not compile or does not pass the tests.
 */
import { rights as messages } from "../store/message-rights.ts";
import type { AllTableRights, Rights } from "../store/rights.ts";
import { rights as answers } from "./answers/rights.ts";
import { rights as association } from "./association/rights.ts";
import { rights as broadcasts } from "./broadcasts/rights.ts";
import { rights as certificates } from "./certificates/rights.ts";
import { rights as chain } from "./chain/rights.ts";
import { rights as comebacks } from "./comebacks/rights.ts";
import { rights as desks } from "./console/rights.ts";
import { rights as fairtests } from "./fairtests/rights.ts";
import { rights as figures } from "./figures/rights.ts";
import { rights as friends } from "./friends/rights.ts";
import { rights as joining } from "./joining/rights.ts";
import { rights as members } from "./members/rights.ts";
import { rights as mentoring } from "./mentoring/rights.ts";
import { rights as partners } from "./partners/rights.ts";
import { rights as peers } from "./peers/rights.ts";
import { rights as phone } from "./phone/rights.ts";
import { rights as playbook } from "./playbook/rights.ts";
import { rights as questions } from "./questions/rights.ts";
import { rights as reminders } from "./reminders/rights.ts";
import { rights as season } from "./season/rights.ts";
import { rights as shop } from "./shop/rights.ts";
import { rights as talks } from "./talks/rights.ts";
import { rights as teams } from "./teams/rights.ts";
import { rights as trials } from "./trials/rights.ts";
import { rights as villages } from "./villages/rights.ts";
import { rights as voice } from "./voice/rights.ts";

export const rights: readonly Rights[] = [
  messages,
  association,
  joining,
  phone,
  comebacks,
  playbook,
  fairtests,
  friends,
  reminders,
  answers,
  voice,
  questions,
  talks,
  mentoring,
  certificates,
  chain,
  teams,
  season,
  shop,
  members,
  peers,
  partners,
  villages,
  broadcasts,
  figures,
  trials,
  desks,
];

export const tableRights: AllTableRights = {
  ...messages.tables,
  ...association.tables,
  ...joining.tables,
  ...phone.tables,
  ...comebacks.tables,
  ...playbook.tables,
  ...fairtests.tables,
  ...friends.tables,
  ...reminders.tables,
  ...answers.tables,
  ...voice.tables,
  ...questions.tables,
  ...talks.tables,
  ...mentoring.tables,
  ...certificates.tables,
  ...chain.tables,
  ...teams.tables,
  ...season.tables,
  ...shop.tables,
  ...members.tables,
  ...peers.tables,
  ...partners.tables,
  ...villages.tables,
  ...broadcasts.tables,
  ...figures.tables,
  ...trials.tables,
  ...desks.tables,
};
