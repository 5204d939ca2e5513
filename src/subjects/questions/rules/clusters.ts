/**
 * Answers: open questions that ask the same, together, so that a person reads and answers them
 * once.
 *
 * Greedy: oldest first, each joins the group whose first question it comes nearest to, or begins a
 * group. Groups are compared by their first question only, so that they do not drift from one subject
 * to the next. One answer goes to all, so two that are alike may stay apart, but hardly the reverse.
 */
import {
  countTerms,
  createNearIndex,
  messageOutcome,
  type Near,
  type NearIndex,
  rarityIn,
  type RecordQuestion as Question,
  type TermCounts,
  triageOutcome,
  wishOutcome,
  aboutMentorOutcome,
  writtenOutcome,
} from "../../answers/index.ts";

export interface Cluster {
  /** Oldest first. */
  readonly questions: readonly Question[];
  /** How many different people asked. */
  readonly people: number;
}

/** Characters of a question that are compared: two that ask the same say so by then. */
const mostCompared = 400;

/** At least so near by words, and two questions are one. */
export const sameFrom = 0.6;
/** The same article was offered first: then half the words are enough. */
const sameArticleFrom = 0.25;
/** The retriever was sure of the article, and it was not clear: no words needed. */
const sureOutcomes = new Set(["answered", writtenOutcome, "kept"]);

/**
 * Groups questions: dangers first, then those that most people asked, then the oldest.
 *
 * @param questions oldest first
 * @param known the ways in which articles are asked for: they tell which words are rare
 */
export function findClusters(
  questions: readonly Question[],
  known: () => TermCounts,
): readonly Cluster[] {
  if (questions.length < 2)
    return questions.map((question) => ({ questions: [question], people: 1 }));
  const rarity = rarityIn(known(), countTerms(questions.map(comparedOf)));
  const indexes = { en: createNearIndex(rarity), zh: createNearIndex(rarity) };
  const groups = { en: [] as Question[][], zh: [] as Question[][] };
  const sure = new Map<string, Question[]>();
  const alone: Question[][] = [];

  for (const question of questions) {
    if (standsAlone(question)) {
      alone.push([question]);
      continue;
    }
    const { language } = question;
    const slug = sureSlugOf(question);
    const group =
      (slug === undefined ? undefined : sure.get(slug)) ??
      nearestOf(question, indexes[language], groups[language]);
    if (group !== undefined) group.push(question);
    else {
      indexes[language].add(comparedOf(question));
      groups[language].push([question]);
    }
    const own = group ?? groups[language].at(-1)!;
    if (slug !== undefined && !sure.has(slug)) sure.set(slug, own);
  }

  return [...groups.en, ...groups.zh, ...alone]
    .map((group) => ({
      questions: group,
      people: new Set(group.map(({ memberId }) => memberId)).size,
    }))
    .sort(
      (one, other) => waits(one) - waits(other) || other.people - one.people || older(one, other),
    );
}

function nearestOf(
  question: Question,
  index: NearIndex,
  groups: readonly Question[][],
): Question[] | undefined {
  const [article] = question.articles;
  const isSame = ({ at, nearness }: Near) =>
    nearness >= sameFrom || (article !== undefined && groups[at]![0]!.articles[0] === article);
  const found = index.nearest(
    comparedOf(question),
    article === undefined ? sameFrom : sameArticleFrom,
  );
  const nearest = found.find(isSame);
  return nearest === undefined ? undefined : groups[nearest.at];
}

function comparedOf({ text }: Question): string {
  return text.slice(0, mostCompared);
}

/** Not words that others may have said too: a voice note, a picture, a danger, a wish, words about somebody. */
export function standsAlone({ outcome }: Pick<Question, "outcome">): boolean {
  if (outcome === aboutMentorOutcome) return true;
  return [messageOutcome, wishOutcome, triageOutcome].some((shape) => shape.test(outcome));
}

/** 0 for a danger, which stands first, however many asked something else. */
function waits({ questions }: Cluster): number {
  return triageOutcome.test(questions[0]!.outcome) ? 0 : 1;
}

/** By language: an answer in one is none in the other. */
function sureSlugOf({ outcome, articles, language }: Question): string | undefined {
  const [slug] = articles;
  return slug === undefined || !sureOutcomes.has(outcome) ? undefined : `${language} ${slug}`;
}

function older(one: Cluster, other: Cluster): number {
  const [first, second] = [one.questions[0]!, other.questions[0]!];
  return first.createdAt.getTime() - second.createdAt.getTime() || (first.id < second.id ? -1 : 1);
}
