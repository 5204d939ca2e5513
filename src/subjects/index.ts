/**
 * All subjects: the only place that names them. What each handles lies in its own folder; the order is
 * that in which they hear of what happened, from those that others stand on to those above.
 */
import type { UserFromGetMe } from "@grammyjs/types";
import { createBot, type BotDeps, type Handled, type Late } from "../bot/bot.ts";
import type { WorkKind } from "../bot/due.ts";
import { type House, openHouse, workOf, type HouseWork } from "../bot/turn/house.ts";
import type { Subject } from "../bot/subject.ts";
import { answers, type AnswersDeps, knowsBy } from "./answers/index.ts";
import { association, type AssociationDeps } from "./association/index.ts";
import { broadcasts, type BroadcastsDeps } from "./broadcasts/index.ts";
import { certificates, type CertificatesDeps } from "./certificates/index.ts";
import { chain, type ChainDeps } from "./chain/index.ts";
import { comebacks, type ComebackDeps } from "./comebacks/index.ts";
import { desk, type DeskDeps } from "./console/index.ts";
import { fairtests, type FairTestDeps } from "./fairtests/index.ts";
import { figures, type FiguresDeps, type FiguresDueDeps } from "./figures/index.ts";
import { friends, type FriendDeps } from "./friends/index.ts";
import { joining, type JoiningDeps } from "./joining/index.ts";
import { members, type MembersDeps } from "./members/index.ts";
import { mentoring, type MentoringDeps, sayFate } from "./mentoring/index.ts";
import { menu, type MenuDeps } from "./menu/index.ts";
import { kindsOf, partners, type PartnersDeps } from "./partners/index.ts";
import { phone, type PhoneDeps } from "./phone/index.ts";
import { playbook, type PlaybookDeps } from "./playbook/index.ts";
import { privacy, type PrivacyDeps, type PrivacyDueDeps } from "./privacy/index.ts";
import { questions, type QuestionsDeps } from "./questions/index.ts";
import { reminders, type RemindersDeps } from "./reminders/index.ts";
import { season, type SeasonDeps } from "./season/index.ts";
import { drawings } from "./drawings/index.ts";
import { replies } from "./replies/index.ts";
import { sharing, type SharingDeps } from "./sharing/index.ts";
import { talks, type TalksDeps } from "./talks/index.ts";
import { shop, type ShopDeps } from "./shop/index.ts";
import { trials, type TrialDeps } from "./trials/index.ts";
import { type TeamDeps, teams } from "./teams/index.ts";
import { peers, type PeersDeps } from "./peers/index.ts";
import { villages, type VillagesDeps } from "./villages/index.ts";
import { voice, type VoiceDeps } from "./voice/index.ts";
import { createGroups, type GroupsDeps } from "./groups/index.ts";

/* oxlint-disable typescript/no-duplicate-type-constituents -- a subject may need just what another does */
/** What all subjects together need. */
export type HouseDeps = BotDeps &
  JoiningDeps &
  PhoneDeps &
  FriendDeps &
  PlaybookDeps &
  RemindersDeps &
  AnswersDeps &
  VoiceDeps &
  QuestionsDeps &
  MentoringDeps &
  CertificatesDeps &
  ChainDeps &
  ShopDeps &
  SharingDeps &
  MembersDeps &
  PartnersDeps &
  AssociationDeps &
  VillagesDeps &
  BroadcastsDeps &
  FairTestDeps &
  FiguresDeps &
  PrivacyDeps &
  ComebackDeps &
  DeskDeps &
  MenuDeps &
  SeasonDeps &
  TeamDeps &
  TrialDeps &
  PeersDeps &
  TalksDeps;
/* oxlint-enable typescript/no-duplicate-type-constituents */

/** What due work needs beside that. */
export type WorkDeps = Omit<FiguresDueDeps & PrivacyDueDeps, keyof HouseDeps>;

/** From those that others stand on to those above; events are told in this order. */
const all = [
  joining,
  phone,
  playbook,
  answers,
  fairtests,
  reminders,
  voice,
  talks,
  questions,
  mentoring,
  certificates,
  chain,
  teams,
  friends,
  season,
  shop,
  sharing,
  drawings,
  replies,
  members,
  peers,
  partners,
  association,
  villages,
  broadcasts,
  figures,
  trials,
  privacy,
  comebacks,
  desk,
  menu,
] as const;

export const subjects: readonly Subject<HouseDeps, HouseDeps & WorkDeps>[] = all;

let house: House<HouseDeps, HouseDeps & WorkDeps> | undefined;

/** Put together once in a process. */
export const openedHouse = () => (house ??= openHouse(subjects));

/** A kind of due work without an entry does not compile. */
type Entries<Each> = Each extends { readonly due: infer Due } ? keyof Due : never;
const isComplete: [Exclude<WorkKind, Entries<(typeof all)[number]>>] extends [never]
  ? true
  : never = true;
void isComplete;

export interface MentorDeps
  extends
    Omit<
      HouseDeps,
      "answer" | "checked" | "knows" | "late" | "gate" | keyof ReturnType<typeof roadPorts>
    >,
    Omit<GroupsDeps, "answer"> {
  readonly token: string;
  readonly me: UserFromGetMe;
}

export interface Mentor extends Handled {
  /** The kinds of due work, ready for the worker. */
  work(more: WorkDeps): HouseWork;
}

/** What the road is given by subjects above it. */
export function roadPorts({ partners, speaker }: Pick<HouseDeps, "partners" | "speaker">) {
  return {
    fateOf: sayFate,
    speaks: speaker !== undefined,
    partnerSteps: new Set(kindsOf({ partners }).map(({ step }) => step)),
  } satisfies Partial<HouseDeps>;
}

/** So that a turn at the console finds them loaded. */
export const loadPages = () => Promise.all(subjects.map(async ({ pages }) => pages?.()));

/** Pages as they stand side by side: the work of the day first, what is seldom opened last. */
const work = ["today", "waits", "learners", "questions", "broadcasts", "knowledge"];
const registers = ["villages", "people", "mentors", "classes", "partners", "certificates"];
const last = ["audit", "cost", "settings"];

function inOrder<Its>(pages: ReadonlyMap<string, Its>): ReadonlyMap<string, Its> {
  const placed = [...work, ...registers, ...last];
  const others = [...pages.keys()].filter((name) => !placed.includes(name));
  const order = [...work, ...registers, ...others, ...last];
  return new Map(
    [...pages].toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  );
}

/** The bot with all its subjects. */
export function createMentor(given: MentorDeps): Mentor {
  const { answer, checked } = given.kept;
  const late: Late = (...turn) => bot.late(...turn);
  const opened = openedHouse();
  const house = { ...opened, pages: async () => inOrder(await opened.pages()) };
  const { gate } = house;
  const knows = knowsBy(answer);
  const deps = { ...given, ...roadPorts(given), answer, checked, knows, late, gate };
  const bot = createBot(deps, house, createGroups(deps));
  return { ...bot, work: (more) => workOf(house, { ...deps, ...more }) };
}
