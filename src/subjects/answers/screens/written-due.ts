/**
 * A question waits for a written answer. The model is asked outside of any transaction, and
 * not beyond the deadline, which runs from the arrival of the question; then one transaction says its answer,
 * or the article's own words. Whoever went to a person meanwhile, or was forgotten, hears nothing.
 */
import type { Question } from "../rules/record.ts";
import { keyOf } from "../rules/written/key.ts";
import { costOf, noTokens, type Leave, type Tokens } from "../rules/written/model.ts";
import type { Asking } from "../rules/written/prompt.ts";
import { composeWritten } from "./say.ts";
import type { Written } from "../rules/written/write.ts";
import { beforeDeadline } from "../../../bot/delivery/deadline.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { isQuiet, morningAfter } from "../../../bot/quiet-hours.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Records, Transact } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Late } from "../../../bot/bot.ts";
import type { Turn } from "../../../bot/context.ts";
import { tellSaid } from "./beneath.ts";
import { noteTopic } from "./follow-up.ts";
import type { Log } from "../../../log.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import {
  askedOf,
  askingOf,
  mayWriteFor,
  sayArticle,
  type Writer,
  type WritingDeps,
} from "./written.ts";
import { findOfficers } from "../../../bot/officers.ts";

/** Without a writer whatever waits since an earlier start is answered by its article. */
export interface WrittenDueDeps extends WritingDeps {
  readonly late: Late;
  readonly phrasebook: Phrasebook;
  readonly log: Log;
  readonly clock: () => Date;
  /** Runs something as a transaction of its own. */
  readonly transact: Transact;
  /** Shows "typing" for five seconds; may be lost. */
  readonly typing: (chat: number) => void;
  readonly typeEveryMs?: number | undefined;
  /** Ends what is being asked when the program ends. */
  readonly stopping: AbortSignal;
}

interface Waiting {
  readonly member: Member;
  readonly question: Question;
  readonly asking: Asking;
  readonly mayWrite: boolean;
}

export function writtenDue(deps: WrittenDueDeps) {
  const { log, clock, writer } = deps;

  async function prepare(work: DueWork): Promise<(records: Records) => Promise<void>> {
    const waiting = await deps.transact((records) => read(deps, records, work));
    if (waiting === undefined) return async () => undefined;
    const began = performance.now();
    const { written, day } = await write(waiting, Number(work.payload["arrivedMs"]));
    const outcome = written.kind === "failed" ? written.why : written.kind;
    const facts = { question: waiting.question.id, ms: Math.round(performance.now() - began) };
    if (written.kind === "written") log.info(facts, "answer-written");
    else log.info({ ...facts, why: outcome }, "answer-not-written");
    deps.countWritten?.(outcome);
    return async (records) => {
      await records.modelUse.noteAnswer(day, written.kind === "written");
      if (outcome === "budget-all") await tellSpent(deps, records, day);
      // As it stands now: the language, the village, and whether they are still there.
      const member = await records.members.find(waiting.member.id);
      const question = await records.questions.find(waiting.question.id);
      if (member === undefined || question === undefined) return;
      // It went to a person, or they talk with one: no second voice.
      if (question.state !== "heard") return;
      if ((await records.threads.findOf(member.id)) !== undefined) return;
      const now = clock();
      await deps.late(records, member, { now, receivedAt: now }, (turn) =>
        say(deps, turn, member, question, waiting, written),
      );
    };
  }

  async function write(waiting: Waiting, arrivedMs: number) {
    const { member, question, asking } = waiting;
    const now = clock();
    const day = localDay(now, deps.timeZone);
    const since = Math.max(0, now.getTime() - arrivedMs);
    const none = { kind: "failed", tokens: noTokens } as const;
    if (writer === undefined || !waiting.mayWrite)
      return { day, written: { ...none, why: "refused" } as Written };
    const wait = {
      leftMs: writer.deadlineMs - since,
      stopping: deps.stopping,
      show: () => deps.typing(member.telegramId),
      showEveryMs: deps.typeEveryMs,
    };
    const mayCall = () => deps.transact((records) => reserve(writer, records, question, day));
    const late: Written = { ...none, why: "late" };
    try {
      const written = await beforeDeadline(wait, late, async (deadline) => {
        const answer = await writer.write(asking, { deadline, mayCall });
        await note(writer, answer.tokens, day);
        return answer;
      });
      return { day, written };
    } catch (error) {
      log.error({ question: question.id, err: error }, "model-failed");
      return { day, written: { ...none, why: "unreachable" } as Written };
    }
  }

  /** Nothing is spent for somebody who was forgotten in the meantime. */
  async function reserve(
    { limits }: Writer,
    records: Records,
    question: Question,
    day: string,
  ): Promise<Leave> {
    if ((await records.questions.find(question.id)) === undefined) return "person";
    return records.modelUse.reserve(question.memberId, day, limits);
  }

  async function note({ prices }: Writer, tokens: Tokens, day: string): Promise<void> {
    if (tokens.prompt === 0 && tokens.completion === 0) return;
    const { prompt, completion } = tokens;
    const cost = costOf(tokens, prices);
    await deps
      .transact(({ modelUse }) => modelUse.note(day, { prompt, completion, cost }))
      .catch((error: unknown) => log.error({ err: error }, "model-use-not-noted"));
  }

  return { prepare };
}

async function read(
  deps: WrittenDueDeps,
  records: Records,
  work: DueWork,
): Promise<Waiting | undefined> {
  const member = await records.members.find(String(work.payload["memberId"]));
  const question = await records.questions.find(String(work.payload["questionId"]));
  if (member === undefined || question === undefined) return undefined;
  const articles = question.articles.flatMap(
    (slug) => deps.articles.find((each) => each.slug === slug) ?? [],
  );
  const asking = await askingOf(deps, records, question, articles);
  const mayWrite = articles.length > 0 && (await mayWriteFor(deps, records, member.id));
  return { member, question, asking, mayWrite };
}

/** @param turn of the member, as things stand now */
async function say(
  deps: WrittenDueDeps,
  turn: Turn,
  member: Member,
  question: Question,
  { asking }: Waiting,
  written: Written,
): Promise<void> {
  const { records, now } = turn;
  if (written.kind !== "written") {
    turn.say(await sayArticle(deps, turn, member, question));
    if (question.outcome !== "answered") return;
    const article = asking.articles[0];
    const { nearby } = await askedOf(deps, turn, member, question, article);
    await noteTopic(turn, article);
    return tellSaid(turn, question, article, nearby === undefined);
  }
  const { text, cited } = written;
  const slugs = cited.map(({ slug }) => slug);
  const version = deps.writer?.version ?? "";
  await records.written.keep(keyOf(asking, version), version, { text, cited: slugs }, now);
  await records.questions.setWritten(question.id, slugs, now);
  const asked = await askedOf(deps, turn, member, question, cited[0]);
  turn.say({ ...composeWritten(text, cited, asked), language: question.language });
  await noteTopic(turn, cited[0]);
  await tellSaid(turn, question, cited[0], asked.nearby === undefined);
}

/** The officers hear once a day that the budget is spent; not at night. */
export async function tellSpent(
  deps: Pick<WrittenDueDeps, "writer" | "clock" | "timeZone">,
  records: Records,
  day: string,
): Promise<void> {
  if (!(await records.modelUse.tellSpent(day))) return;
  const now = deps.clock();
  const dueAt = isQuiet(now, deps.timeZone) ? morningAfter(now, deps.timeZone) : now;
  await records.work.schedule({
    id: `model-spent:${day}`,
    kind: "model-spent",
    payload: { calls: deps.writer?.limits.inAll ?? 0 },
    dueAt,
  });
}

/** Kind of due work: the officers hear of it. */
export function modelSpent(deps: {
  readonly officers: ReadonlySet<number>;
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
}) {
  return async ({ payload }: DueWork, records: Records): Promise<void> => {
    const officers = await findOfficers(deps, { records, language: "zh" });
    for (const { telegramId, language } of officers) {
      const to = { chat: telegramId, language, priority: priorities.notice };
      const words = phrase("model-spent", { calls: Number(payload["calls"]) });
      await post(records.outbox, deps.phrasebook, [{ words }], to, deps.clock());
    }
  };
}
