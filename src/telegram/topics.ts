/** Telegram room: finding an article without typing: step, topic, answer. */
import { Composer } from "grammy";
import type { Article } from "../core/answers/article.ts";
import { composeForVisitor } from "../core/answers/visitor.ts";
import { phrase, type Button } from "../core/reply.ts";
import type { BotContext, Turn } from "./context.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/** Topics on one page. */
const onPage = 8;

export function createTopics(deps: {
  readonly articles: readonly Article[];
  readonly country: string;
  readonly timeZone: string;
}): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  const taps = screens.on("callback_query");

  taps.filter(
    (ctx) => ctx.action.startsWith("topics:"),
    (ctx) => {
      const [, step = "", page = "0"] = ctx.action.split(":");
      if (step === "steps") sayTopics(deps.articles, ctx.turn);
      else sayTopicsOfStep(deps.articles, ctx.turn, Number(step), Number(page));
    },
  );

  taps.filter(
    (ctx) => ctx.action.startsWith("topic:"),
    async (ctx) => {
      const article = deps.articles.find(({ slug }) => `topic:${slug}` === ctx.action);
      if (article === undefined) return;
      const { turn } = ctx;
      const { country } = await whereaboutsOf(deps, turn, turn.member);
      const reply = composeForVisitor(
        { kind: "answered", article, confidence: 1 },
        { language: turn.language, country, now: turn.now },
      );
      turn.say({
        ...reply,
        buttons: [[{ label: phrase("topics-back"), action: `topics:${article.step}` }]],
      });
    },
  );

  return screens;
}

/** The steps that have topics. */
export function sayTopics(articles: readonly Article[], turn: Turn): void {
  const steps = [...new Set(articles.map(({ step }) => step))].sort((a, b) => a - b);
  turn.say({
    words: phrase("topics-title"),
    buttons: steps.map((step): Button[] => [
      { label: phrase(`topics-step-${step}`), action: `topics:${step}` },
    ]),
  });
}

function sayTopicsOfStep(
  articles: readonly Article[],
  turn: Turn,
  step: number,
  page: number,
): void {
  const topics = articles.filter((article) => article.step === step);
  const start = (Number.isInteger(page) && page > 0 ? page : 0) * onPage;
  const rows: Button[][] = topics
    .slice(start, start + onPage)
    .map((article) => [
      { label: article.words[turn.language].label, action: `topic:${article.slug}` },
    ]);
  if (topics.length > start + onPage) {
    rows.push([{ label: phrase("more"), action: `topics:${step}:${start / onPage + 1}` }]);
  }
  rows.push([{ label: phrase("topics-all-steps"), action: "topics:steps" }]);
  turn.say({ words: phrase("topics-of-step"), buttons: rows });
}
