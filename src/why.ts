/**
 * Why the bot said something, for the sandbox's page alone: which rule took the message, what was found
 * for it and how sure that was. Telegram sees nothing of it, and nothing of it is kept.
 *
 * What is found for the same words is always the same, so it is looked up again when somebody asks.
 */
import type { Update } from "@grammyjs/types";
import type { Route } from "./bot/turn/route.ts";
import type { Prepared } from "./knowledge/prepared/prepared.ts";
import {
  createDecider,
  languageOf,
  offerFromOf,
  scaleOf,
  type Decider,
} from "./subjects/answers/index.ts";
import type { Store } from "./subjects/open-store.ts";

export interface Reasons {
  /** The rule of bot/turn/route.ts that took it; `button`; `itself`: nobody had written. */
  readonly rule: Route | "button" | "itself";
  /** What somebody wrote, or the action of the button. */
  readonly heard?: string;
  /** Only of a question. */
  readonly found?: {
    readonly language: "en" | "zh";
    readonly outcome: string;
    /** 0 to 1; from `answerFrom` on it is said, from `offerFrom` on it is offered. */
    readonly confidence: number;
    readonly answerFrom: number;
    readonly offerFrom: number;
    /** The best first. */
    readonly hits: readonly { readonly title: string; readonly score: number }[];
    readonly lookedUpMs: number;
  };
}

interface Heard {
  readonly rule: Reasons["rule"];
  readonly heard: string;
  readonly person: number;
  readonly atMs: number;
}

/** Of so many messages it is known; older ones are asked about by nobody. */
const remembered = 2_000;
/** What comes so soon after somebody wrote, without being of that turn, is the answer to it. */
const soonMs = 60_000;
const shownHits = 4;
/** Rules by which words of somebody of whom nothing is kept are taken for a question. */
const questionRules: ReadonlySet<string> = new Set(["question", "burst", "danger"]);
/** A turn that waits for its commit; lines in a row wait for more. */
const turnMs = 5_000;

export function createWhy(
  knowledge: Prepared,
  store: () => Pick<Store, "db"> | undefined,
  now: () => number = Date.now,
) {
  const heard = new Map<number, Heard>();
  let decider: Decider | undefined;

  function search(text: string): NonNullable<Reasons["found"]> {
    decider ??= createDecider(knowledge);
    const language = languageOf(text) ?? "en";
    const began = performance.now();
    const { answer, confidence, hits } = decider(text, language);
    const lookedUpMs = performance.now() - began;
    const titles = new Map(
      knowledge.articles.map(({ slug, words }) => [slug, words[language].question]),
    );
    return {
      language,
      outcome: answer.kind,
      confidence,
      answerFrom: scaleOf(language, true).answerFrom,
      offerFrom: offerFromOf(text).confidence,
      hits: hits.slice(0, shownHits).map(({ slug, score }) => ({
        title: titles.get(slug) ?? slug,
        score: Math.round(score * 100) / 100,
      })),
      lookedUpMs: Math.round(lookedUpMs * 10) / 10,
    };
  }

  /** What the bot took for a question: of lines in a row, all of them. */
  async function askedBetween(chat: number, fromMs: number, toMs: number) {
    const row = await store()
      ?.db.selectFrom("question")
      .innerJoin("member", "member.id", "question.member_id")
      .select("question.text")
      .where("member.telegram_id", "=", chat)
      .where("question.created_at", ">=", new Date(fromMs).toISOString())
      .where("question.created_at", "<=", new Date(toMs).toISOString())
      .orderBy("question.created_at", "desc")
      .executeTakeFirst();
    return row?.text;
  }

  return {
    /** As `AppOptions.routed`. */
    routed(rule: Route | "button", update: Update): void {
      const { message, callback_query: tap } = update;
      const words = message?.text ?? message?.caption ?? tap?.data ?? "";
      const person = message?.from?.id ?? tap?.from.id ?? 0;
      heard.set(update.update_id, { rule, heard: words, person, atMs: now() });
      if (heard.size > remembered) heard.delete(heard.keys().next().value!);
    },

    /** Of one message of the bot; `undefined`: it is not known any more. */
    async of(chat: number, messageId: number): Promise<Reasons | undefined> {
      const row = await store()
        ?.db.selectFrom("outbox")
        .select(["update_id", "created_at"])
        .where("chat", "=", chat)
        .where("message_id", "=", messageId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const saidMs = Date.parse(row.created_at);
      // An answer to lines in a row is due work: it is no turn of its own.
      const last = [...heard.values()].findLast(
        ({ person, atMs }) => person === chat && atMs <= saidMs && saidMs - atMs < soonMs,
      );
      const known = row.update_id === null ? last : heard.get(row.update_id);
      if (known === undefined) return row.update_id === null ? { rule: "itself" } : undefined;
      const { rule, heard: words, atMs } = known;
      if (rule === "button" || rule === "command") return { rule, heard: words };
      const asked = await askedBetween(chat, atMs - turnMs, saidMs + turnMs);
      // Of lines in a row it holds each; another question was asked in between otherwise.
      const question = asked?.includes(words) === true ? asked : undefined;
      if (question === undefined && !questionRules.has(rule)) return { rule, heard: words };
      return { rule, heard: question ?? words, found: search(question ?? words) };
    },
  };
}
