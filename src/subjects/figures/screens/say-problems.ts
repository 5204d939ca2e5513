/**
 * Figures: the worst problems, ranked, of one village or of all: what officers see before they choose
 * tips. From each a way to the articles that fit, and to what the tips say that rest on them.
 */
import { bar } from "../../playbook/index.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { placeName, written, type FiguresView } from "./say.ts";
import type { Figures, PlaceFigures } from "../rules/record.ts";
import { chooseVillage, wishButton } from "../rules/wish.ts";
import type { WorstProblem } from "../../joining/index.ts";

/** Villages that stand below the ranking of all; the file has every one. */
const mostVillages = 12;
const mostTips = 3;

/** A tip, as far as it matters here. */
export interface FittingTip {
  readonly article: string;
  readonly words: Readonly<Record<Language, string>>;
}

interface FittingArticle {
  readonly slug: string;
  readonly words: Readonly<Record<Language, { readonly label: string }>>;
}

export function sayProblems(view: FiguresView, figures: Figures, place: PlaceFigures): Reply {
  const labels = labelsOf(view);
  const named = place.problems.filter(({ id }) => labels.has(id));
  const isAll = place.villageId === null;
  const lines = named.map(({ id, people }, index) =>
    phrase("problems-line", {
      place: index + 1,
      label: labels.get(id)!,
      bar: people === null ? "" : ` ${bar(people, place.people ?? 0)}`,
      people: written(people),
    }),
  );
  const villages = isAll ? villageLines(view, figures) : [];
  return {
    words: [
      place.people === null
        ? phrase("figures-few")
        : phrase("problems-title", { ...placeName(place), people: place.people }),
      named.length === 0 ? phrase("problems-none") : { lines },
      ...(villages.length === 0 ? [] : [{ lines: [phrase("problems-by-village"), ...villages] }]),
      phrase("figures-hidden"),
    ],
    buttons: [
      ...asRanked(labels, named).map(([id, label]): Button[] => [
        { label: phrase("problems-fits", { label }), action: `stats:fits:${id}` },
      ]),
      [chooseVillage, wishButton(phrase("figures-back"), "all", place.villageId)],
    ],
  };
}

/** All of them: first those that are ranked, in the order in which they stand above the buttons. */
function asRanked(
  labels: ReadonlyMap<string, string>,
  ranked: PlaceFigures["problems"],
): readonly (readonly [id: string, label: string])[] {
  const ids = new Set([...ranked.map(({ id }) => id), ...labels.keys()]);
  return [...ids].map((id) => [id, labels.get(id)!]);
}

/** The problem that most people of each village named, in the largest villages. */
function villageLines(view: FiguresView, { villages }: Figures): readonly Phrase[] {
  const labels = labelsOf(view);
  return villages
    .filter(({ people }) => people !== null)
    .toSorted((one, other) => other.people! - one.people!)
    .flatMap(({ name, problems }) => {
      const worst = problems.find(
        ({ id, people }) => labels.has(id) && people !== null && people > 0,
      );
      return worst === undefined
        ? []
        : [
            phrase("problems-village", {
              village: name,
              label: labels.get(worst.id)!,
              people: worst.people!,
            }),
          ];
    })
    .slice(0, mostVillages);
}

/** What fits one problem: articles as buttons, tips in their words. */
export function sayFitting(
  problem: WorstProblem,
  language: Language,
  articles: readonly FittingArticle[],
  tips: readonly FittingTip[],
): Reply {
  const fitting = problem.articles.flatMap(
    (slug) => articles.find((article) => article.slug === slug) ?? [],
  );
  const said = tips.filter(({ article }) => problem.articles.includes(article)).slice(0, mostTips);
  return {
    words: [
      phrase("problems-fitting", {
        label: problem.label[language],
        count: fitting.length,
      }),
      ...(said.length === 0
        ? []
        : [phrase("problems-tips"), ...said.map(({ words }) => words[language])]),
    ],
    buttons: [
      ...fitting.map(({ slug, words }): Button[] => [
        { label: words[language].label, action: `topic:${slug}` },
      ]),
      [wishButton(phrase("problems-button"), "problems", null)],
    ],
  };
}

export function labelsOf({ playbook, language }: FiguresView): ReadonlyMap<string, string> {
  return new Map(playbook.worstProblems.map(({ id, label }) => [id, label[language]]));
}
