/**
 * "It has gone bad" sounds like fruit. What is said of it holds for the goods that are meant: those that are named, else
 * what the learner sells. Who knows the goods is another subject.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import type { Answer } from "../rules/answer.ts";
import { type Article, findByRole } from "../rules/article.ts";
import { articleIn } from "../rules/search/local.ts";

/** Only what is fresh rots. */
const saysFresh =
  /\b(?:fruits?|vegetables?|veg|fresh|rot|rots|rotten|mould|mouldy|moldy|bruised|ripe|soft|wilted|leaking)\b|[烂霉腐鲜]|果|蔫|长毛|蔬菜|青菜/iu;

export async function forTheirGoods(
  articles: readonly Article[],
  turn: Turn,
  answer: Answer,
  { text, country }: { readonly text: string; readonly country: string },
): Promise<Answer> {
  if (answer.kind !== "answered" || !isFor(articles, answer.article, country)) return answer;
  const general = findByRole(articles, "bad-goods");
  if (general === undefined) return answer;
  const other = articleIn(articles, general, country);
  if (other === answer.article) return answer;
  const facts: Events["freshness-asked"] = { text, fresh: [] };
  await turn.tell("freshness-asked", facts);
  const isAnyFresh = facts.fresh.includes(true);
  if (facts.fresh.length > 0 && !isAnyFresh) return { ...answer, article: other };
  const isAllFresh = isAnyFresh && !facts.fresh.includes(false);
  if (isAllFresh || saysFresh.test(text)) return answer;
  return { kind: "which", articles: [answer.article, other] };
}

/** The rule for fresh goods, or what stands for it in this country. */
function isFor(articles: readonly Article[], { slug }: Article, country: string): boolean {
  const fresh = findByRole(articles, "fresh-goods");
  return (
    fresh !== undefined &&
    [fresh, articleIn(articles, fresh, country)].some((each) => each.slug === slug)
  );
}
