/**
 * Answers: the door to all that is decided of a text (decide.ts). It remembers the last few texts and opens what it needs
 * when it is first asked.
 */
import type { AnswerQuestion, Decider, Decision, Looked } from "./answer.ts";
import { askedPartOf } from "./asked-part.ts";
import { createDecider, type DecideDeps } from "./decide.ts";
import { openAims, type Aim } from "./follow-ups/aim.ts";
import { layOutEarlier, openEarlier, type Earlier } from "./follow-ups/earlier.ts";
import { openFewWords, type FewWords } from "./search/few-words.ts";
import { languageOf } from "./search/language.ts";
import { articlesAmong, isOutside } from "./subjects.ts";
import { createTriage, type Triage } from "./triage.ts";
import type { Language } from "../../../bot/reply.ts";

const noFewWords: FewWords = { said: {}, meant: [] };

/** So many texts are looked at in one turn, hardly ever more. */
const remembered = 6;

/** Makes the answering of questions from checked articles and fixed answers. */
export function createAnswerQuestion(deps: DecideDeps): AnswerQuestion {
  // Both opened with the first question.
  let triage: Triage | undefined;
  let decide: Decider | undefined;
  const triaged = (text: string) => (triage ??= createTriage(deps.triage))(text);
  // A message is looked at more than once in its turn: for danger first, then for an answer; of lines
  // that came together each alone, all of them and the last.
  const last: { text: string; lang: Language; decision: Decision }[] = [];
  function decided(text: string, given: Language): Decision {
    // Whose language it is matters only where the text has none of its own.
    const lang = languageOf(askedPartOf(text)) ?? given;
    const known = last.find((each) => each.text === text && each.lang === lang);
    if (known !== undefined) return known.decision;
    decide ??= createDecider({ ...deps, triaged });
    const decision = decide(text, lang);
    if (last.unshift({ text, lang, decision }) > remembered) last.pop();
    return decision;
  }
  const bySlug = new Map(deps.articles.map((article) => [article.slug, article]));
  const learned = deps.answering?.learned ?? deps.learned ?? {};
  function look(text: string, lang: Language): Looked {
    const { hits, confidence } = decided(text, lang);
    const articles = articlesAmong(hits).flatMap(({ slug, ...hit }) => {
      const article = bySlug.get(slug);
      return article === undefined ? [] : [{ article, ...hit }];
    });
    const outside = hits.find(isOutside)?.score ?? 0;
    return { articles, outside, confidence, isLearned: learned[lang] !== undefined };
  }
  const learnedAims = deps.answering?.aims ?? deps.learnedAims ?? {};
  const aims: Partial<Record<Language, (text: string) => Aim>> = {};
  function aim(text: string, lang: Language): Aim | undefined {
    const weights = learnedAims[lang];
    return weights === undefined ? undefined : (aims[lang] ??= openAims(weights))(text);
  }
  const earlierData = deps.answering?.earlier ?? layOutEarlier(deps.saidAfter ?? []);
  const saidEarlier: Partial<Record<Language, ReturnType<typeof openEarlier>>> = {};
  function earlier(text: string, after: string, lang: Language): Earlier | undefined {
    const data = earlierData[lang];
    return data === undefined ? undefined : (saidEarlier[lang] ??= openEarlier(data))(text, after);
  }
  const near = (text: string, lang: Language) =>
    look(text, lang).articles.map(({ article }) => article);
  // Opened with the first question after an article. Nothing is put right in it: there are whole questions, too.
  let few: ReturnType<typeof openFewWords> | undefined;
  return Object.assign((text: string, lang: Language) => decided(text, lang).answer, {
    mayBeUrgent: (text: string) => triaged(text)?.kind === "urgent",
    near,
    look,
    aim,
    earlier,
    next: (slug: string) => deps.fewWords?.next?.[slug] ?? [],
    few: (text: string) => (few ??= openFewWords(deps.fewWords ?? noFewWords, () => true))(text),
    fixed: (id: string) => deps.triage.find((entry) => entry.id === id),
  });
}
