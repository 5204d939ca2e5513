/**
 * All subjects: the only place that names them. What each handles lies in its own folder; the order is
 * that in which they hear of what happened, from those that others stand on to those above.
 */
import type { UserFromGetMe } from "@grammyjs/types";
import { createBot, type BotDeps, type Handled } from "../bot/bot.ts";
import type { Subject } from "../bot/subject.ts";
import { answers, type AnswersDeps } from "./answers/index.ts";
import { association } from "./association/index.ts";
import { broadcasts, type BroadcastsDeps } from "./broadcasts/index.ts";
import { chain, type ChainDeps } from "./chain/index.ts";
import { figures, type FiguresDeps, type FiguresDueDeps } from "./figures/index.ts";
import { joining, type JoiningDeps } from "./joining/index.ts";
import { members, type MembersDeps } from "./members/index.ts";
import { mentoring, type MentoringDeps } from "./mentoring/index.ts";
import { menu, type MenuDeps } from "./menu/index.ts";
import { partners, type PartnersDeps } from "./partners/index.ts";
import { playbook, type PlaybookDeps } from "./playbook/index.ts";
import { privacy, type PrivacyDeps, type PrivacyDueDeps } from "./privacy/index.ts";
import { questions, type QuestionsDeps } from "./questions/index.ts";
import { reminders, type RemindersDeps } from "./reminders/index.ts";
import { shop, type ShopDeps } from "./shop/index.ts";
import { villages, type VillagesDeps } from "./villages/index.ts";
import { voice, type VoiceDeps } from "./voice/index.ts";
import { createGroups, type GroupsDeps } from "./groups/index.ts";
import { answerBurst, type BurstDueDeps } from "./answers/screens/bursts.ts";
import { knowsBy } from "./answers/rules/knows.ts";
import { noteTopic } from "./answers/screens/follow-up.ts";
import { answerHeard } from "./answers/screens/heard.ts";
import { saySomethingBeside } from "./answers/screens/judgement.ts";
import type { WrittenDueDeps } from "./answers/screens/written-due.ts";
import type { ListenDueDeps } from "./voice/screens/listen-due.ts";
import { createLegacy } from "./legacy.ts";

/** What all subjects together need. */
export interface HouseDeps
  extends
    BotDeps,
    JoiningDeps,
    PlaybookDeps,
    RemindersDeps,
    AnswersDeps,
    VoiceDeps,
    QuestionsDeps,
    MentoringDeps,
    ChainDeps,
    ShopDeps,
    MembersDeps,
    PartnersDeps,
    VillagesDeps,
    BroadcastsDeps,
    FiguresDeps,
    PrivacyDeps,
    MenuDeps {}

/** What due work needs beside that. */
export type WorkDeps = FiguresDueDeps & PrivacyDueDeps;

export const subjects: readonly Subject<HouseDeps, HouseDeps & WorkDeps>[] = [
  association,
  joining,
  playbook,
  reminders,
  answers,
  voice,
  questions,
  mentoring,
  chain,
  shop,
  members,
  partners,
  villages,
  broadcasts,
  figures,
  privacy,
  menu,
];

export interface MentorDeps
  extends Omit<HouseDeps, "answer" | "checked" | "knows">, Omit<GroupsDeps, "answer"> {
  readonly token: string;
  readonly me: UserFromGetMe;
}

export interface Mentor extends Handled {
  /** Answers words that were heard in a voice note. */
  readonly answerHeard: ListenDueDeps["answerHeard"];
  /** Answers lines that came one after the other, when no more came. */
  readonly answerBurst: BurstDueDeps["answerBurst"];
  /** What stands below an answer that a model wrote, or that came in its place. */
  readonly sayBeside: WrittenDueDeps["sayBeside"];
}

/** The bot with all its subjects. */
export function createMentor(given: MentorDeps): Mentor {
  const { answer, checked } = given.kept;
  const deps = { ...given, answer, checked, knows: knowsBy(answer) };
  const legacy = createLegacy(deps);
  const old: Subject<HouseDeps> = {
    name: "legacy",
    hears: {
      "legacy-first": (_, turn, message) => legacy.first(turn, message),
      "legacy-last": (_, turn, message) => legacy.last(turn, message),
    },
  };
  const bot = createBot(deps, [...subjects, old], createGroups(deps), legacy.press);
  return {
    ...bot,
    answerHeard: (records, member, question, { text, now, arrivedAt }) =>
      bot.late(records, member, { now, receivedAt: arrivedAt }, (turn) =>
        answerHeard(deps, turn, member, question, text, "heard"),
      ),
    answerBurst: (records, member, { text, now, beganAt }) =>
      bot.late(records, member, { now, receivedAt: beganAt }, (turn) =>
        answerBurst(deps, turn, text),
      ),
    sayBeside: (records, member, question, { article, hasPerson, now }) =>
      bot.late(records, member, { now, receivedAt: now }, async (turn) => {
        await noteTopic(turn, article);
        await saySomethingBeside(deps, turn, member, question, article, hasPerson);
      }),
  };
}
