/**
 * Finding an article without typing: season, step, topic.
 *
 * The menu is one message that is edited as people tap; articles are messages of their own and
 * stay. Everybody may look, also without consent; of a member only the last topic is kept, for an hour at
 * most, so that "and how much?" finds it.
 */
import type { Article } from "../rules/article.ts";
import { composeAnswer, composeMore } from "../rules/compose.ts";
import type { Term } from "../rules/glossary.ts";
import { articleIn, articlesIn } from "../rules/search/local.ts";
import type { Playbook, Season } from "../../playbook/index.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import type { Press } from "../../../bot/subject.ts";
import { noteTopic } from "./follow-up.ts";
import { nearbyFor } from "./beneath.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { home } from "../../../bot/doors.ts";

export interface TopicsDeps {
  readonly articles: readonly Article[];
  readonly playbook: Playbook;
  readonly glossary: readonly Term[];
  readonly country: string;
  readonly timeZone: string;
}

/** Topics on one page: a little more than a small phone shows, since scrolling once is less than a tap. */
const onPage = 14;
/** A step has at most two pages, however many topics: so that four taps lead to any article. */
const mostPages = 2;

/** The first page, under a message that stays. */
export const allParts: Button = { label: phrase("topics-all-steps"), action: "topics:steps" };

export async function pressTopics(all: TopicsDeps, turn: Turn, press: Press): Promise<void> {
  const deps = await thereFor(all, turn);
  const [place, ...rest] = press.args;
  if (place === "steps") return turn.say(firstPage(deps));
  if (place === "back") return turn.say(pageOf(deps, turn, rest));
  turnPage(turn, press, pageOf(deps, turn, press.args));
}

export async function pressTopic(deps: TopicsDeps, turn: Turn, { args }: Press): Promise<void> {
  const [slug = "", more] = args;
  if (!(await sayArticle(deps, turn, slug, more === "more"))) await sayTopics(deps, turn);
}

/** The first page as a new message. */
export async function sayTopics(deps: TopicsDeps, turn: Turn): Promise<void> {
  turn.say(firstPage(await thereFor(deps, turn)));
}

/** With the articles that hold where this person lives. */
async function thereFor(deps: TopicsDeps, turn: Turn): Promise<TopicsDeps> {
  const { country } = await localRulesOf(deps, turn, turn.member);
  return { ...deps, articles: articlesIn(deps.articles, country) };
}

/** @returns false where there is no such article; then nothing was said */
export async function sayArticle(
  deps: TopicsDeps,
  turn: Turn,
  slug: string,
  isMore = false,
): Promise<boolean> {
  const named = deps.articles.find((each) => each.slug === slug);
  if (named === undefined) return false;
  const { country } = await localRulesOf(deps, turn, turn.member);
  const article = articleIn(deps.articles, named, country);
  await noteTopic(turn, article);
  turn.say(await articleReply(deps, turn, article, isMore));
  return true;
}

/** The season a step belongs to; the last one for a step that none claims. */
export function seasonOf({ seasons }: Playbook, step: number): Season {
  return seasons.find(({ steps: [from, to] }) => step >= from && step <= to) ?? seasons.at(-1)!;
}

export function firstPage({ articles, playbook, glossary }: TopicsDeps): Reply {
  const told = new Set(articles.map(({ step }) => seasonOf(playbook, step).id));
  const rows = playbook.seasons
    .filter(({ id }) => told.has(id))
    .map(({ id }): Button[] => [{ label: seasonName(id), action: `topics:${id}` }]);
  if (glossary.length > 0) rows.push([{ label: phrase("terms-button"), action: "terms:" }]);
  return { words: phrase("topics-title"), buttons: [...rows, [home]] };
}

const seasonNames: Readonly<Record<string, Phrase>> = {
  "get-ready": phrase("topics-season-get-ready"),
  open: phrase("topics-season-open"),
  sell: phrase("topics-season-sell"),
  together: phrase("topics-season-together"),
};

/** What a season is called on a button; its id if the phrases do not know it. */
export function seasonName(id: string): Phrase | string {
  return seasonNames[id] ?? id;
}

/** `[season]` or `[step, page]`; the first page for anything else. */
function pageOf(deps: TopicsDeps, turn: Turn, [place = "", page = "0"]: readonly string[]): Reply {
  const season = deps.playbook.seasons.find(({ id }) => id === place);
  if (season !== undefined) return seasonPage(deps, turn, season);
  return stepPage(deps, turn, Number(place), Number(page)) ?? firstPage(deps);
}

function seasonPage(deps: TopicsDeps, turn: Turn, season: Season): Reply {
  const steps = [...new Set(deps.articles.map(({ step }) => step))]
    .filter((step) => seasonOf(deps.playbook, step) === season)
    .sort((a, b) => a - b);
  return {
    words: [seasonName(season.id), phrase("topics-of-season")],
    buttons: [
      ...steps.map((step): Button[] => [
        { label: stepName(deps, turn, step), action: `topics:${step}` },
      ]),
      [{ ...allParts, action: "topics:" }],
    ],
  };
}

function stepName({ playbook }: TopicsDeps, turn: Turn, number: number): string | Phrase {
  const step = playbook.steps.find((each) => each.number === number);
  return step?.words[turn.language].title ?? phrase(`topics-step-${number}`);
}

/** @returns `undefined` where there is no such page */
function stepPage(deps: TopicsDeps, turn: Turn, step: number, page: number): Reply | undefined {
  const topics = topicsOf(deps, step);
  const size = sizeOf(topics);
  const shown =
    Number.isInteger(page) && page >= 0 ? topics.slice(page * size, (page + 1) * size) : [];
  if (shown.length === 0) return undefined;
  const season = seasonOf(deps.playbook, step);
  return {
    words: [stepName(deps, turn, step), phrase("topics-of-step")],
    buttons: [
      ...shown.map(({ slug, words }): Button[] => [
        { label: words[turn.language].label, action: `topic:${slug}` },
      ]),
      ...pager(`topics:${step}`, page, Math.ceil(topics.length / size)),
      [
        { label: phrase("topics-back"), action: `topics:${season.id}` },
        { ...allParts, action: "topics:" },
      ],
    ],
  };
}

/** Back and forth between the pages of a list; nothing where there is only one. */
export function pager(action: string, page: number, pages: number): readonly Button[][] {
  const row: Button[] = [];
  if (page > 0) row.push({ label: phrase("topics-earlier"), action: `${action}:${page - 1}` });
  if (page < pages - 1) row.push({ label: phrase("more"), action: `${action}:${page + 1}` });
  return row.length === 0 ? [] : [row];
}

function topicsOf({ articles }: TopicsDeps, step: number): readonly Article[] {
  return articles.filter((article) => article.step === step);
}

/** How many topics a page of this list has, so that its pages are alike. */
function sizeOf(topics: readonly Article[]): number {
  const pages = Math.min(mostPages, Math.ceil(topics.length / onPage));
  return Math.max(1, Math.ceil(topics.length / pages));
}

async function articleReply(
  deps: TopicsDeps,
  turn: Turn,
  article: Article,
  isMore: boolean,
): Promise<Reply> {
  const { language, now } = turn;
  const { country } = await localRulesOf(deps, turn, turn.member);
  const asked = { questionId: "-", language, country, now };
  const { words } = isMore
    ? composeMore(article, asked)
    : composeAnswer({ kind: "answered", article, confidence: 1 }, asked);
  const hasMore = !isMore && article.words[language].more !== "";
  const more: Button = { label: phrase("topics-tell-more"), action: `topic:${article.slug}:more` };
  const topics = articlesIn(topicsOf(deps, article.step), country);
  // An article of another country is in no list of theirs.
  const page = Math.max(0, Math.floor(topics.indexOf(article) / sizeOf(topics)));
  const back: Button = {
    label: phrase("topics-back"),
    action: `topics:back:${article.step}:${page}`,
  };
  const nearby = await nearbyFor(turn, article);
  return {
    words,
    buttons: [
      ...(hasMore ? [[more]] : []),
      ...(nearby === undefined ? [] : [[nearby]]),
      [back, allParts],
    ],
  };
}
