/**
 * Opens the whole folder and says everything that is wrong with it.
 *
 * Never throws on what curators wrote: a folder with errors is still returned as far as it can
 * be read, for the check. Whether to start with it is decided elsewhere.
 */
import path from "node:path";
import {
  type Article,
  calmSlug,
  dangerSlug,
  type FewWords,
  outsideSlug,
  type Subject,
  type Talk,
  type Term,
  type TriageEntry,
  type VectorData,
} from "../subjects/answers/index.ts";
import type { PartnerKind } from "../subjects/partners/index.ts";
import type { Playbook } from "../subjects/playbook/index.ts";
import type { Tip } from "../subjects/broadcasts/index.ts";
import type { GoodsKind } from "../subjects/shop/index.ts";
import type { SeasonEntry } from "../subjects/season/index.ts";
import { askedOfTalk, readAsked, type Asked } from "./asked.ts";
import { articleOf, readArticles, type ArticlePair } from "./articles.ts";
import { checkArticles, checkContents, checkRoles } from "./check.ts";
import { checkGeneral, listed, localArticles } from "./countries/local-articles.ts";
import { readNames } from "./countries/names.ts";
import { readPacks } from "./countries/pack.ts";
import { checkSeason, localTips, localTriage } from "./countries/short-texts.ts";
import { readFewWords } from "./few-words/few-words.ts";
import { readGlossary } from "./glossary.ts";
import { followUpsToLearn, readLearned, topicsByLanguage, type Learned } from "./learned.ts";
import { readGoods } from "./goods/goods.ts";
import { checkLinks } from "./links.ts";
import { readPartners } from "./partners.ts";
import type { TakenPhrasings } from "./phrasings.ts";
import { checkPersona } from "./persona.ts";
import { readPlaybook } from "./playbook/playbook.ts";
import type { Problem } from "./problem.ts";
import {
  readFollowUps,
  readQuestions,
  type EvaluationFollowUp,
  type EvaluationQuestion,
} from "./questions.ts";
import { readSources, type Source } from "./sources.ts";
import { readSubjects } from "./subjects.ts";
import { readSeason } from "./season.ts";
import { readTalk } from "./talk.ts";
import { readTips } from "./tips.ts";
import { readTriage } from "./triage.ts";
import { checkFitting } from "./playbook/worst-problems.ts";
import { readWordVectors } from "./word-vectors.ts";

/** What the bot knows. */
export interface Knowledge {
  readonly articles: readonly Article[];
  /** For villages of other countries; nobody finds them but through the articles that they replace, and their own words. */
  readonly localArticles: readonly Article[];
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order in which they are tried. */
  readonly triage: readonly TriageEntry[];
  /** What people say that is no question, and what is said to it; empty when the folder has none. */
  readonly talk: Talk;
  /** What people also speak of and no article answers; empty when the folder has none. */
  readonly subjects: readonly Subject[];
  /** Words explained; empty when the folder has none. */
  readonly glossary: readonly Term[];
  /** Messages an association may send; empty when the folder has none. */
  readonly tips: readonly Tip[];
  /** Days of the year for people who sell; empty when the folder has none. */
  readonly season: readonly SeasonEntry[];
  /** Kinds of partner to look for; empty when the folder has none. */
  readonly partners: readonly PartnerKind[];
  /** Names of what villages sell; empty when the folder has none. */
  readonly goods: readonly GoodsKind[];
  /** What people mean who type a few words; absent when the folder does not say it. */
  readonly fewWords: FewWords | undefined;
  /** Absent only when it has errors. */
  readonly playbook: Playbook | undefined;
  /** With which the answering is measured; the bot itself does not use them. */
  readonly questions: readonly EvaluationQuestion[];
  /** The same for questions that belong to what was said before. */
  readonly followUps: readonly EvaluationFollowUp[];
  /** Those of them from which answering learns. */
  readonly saidAfter: readonly EvaluationFollowUp[];
  /** Further ways of asking, from which answering learns and nothing else; empty when the folder has none. */
  readonly asked: Asked;
  /** Of English words; the program's own, whatever the folder. */
  readonly vectors: VectorData;
  /** What the retriever learned from the phrasings; empty when the folder has none. */
  readonly learned: Learned;
  /** The same for what tells the kind of a message. */
  readonly learnedKinds: Learned;
  /** The same for what tells the aim of a short message after an article. */
  readonly learnedAims: Learned;
}

/**
 * Reads and checks the folder. Problems are in the order of files and lines.
 *
 * @param now decides what is expired and which calendar is running out, nothing else
 */
export async function openKnowledge(
  dir: string,
  now: Date = new Date(),
): Promise<{ readonly knowledge: Knowledge; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];

  const pairs = await readArticles(path.join(dir, "articles"), problems);
  const sources = await readSources(path.join(dir, "sources.yaml"), problems);
  const findName = await readNames(path.join(dir, "countries", "names.yaml"), problems);
  const packs = await readPacks(path.join(dir, "countries"), problems);
  const countries = { packs, findName };
  const ownTriage = await readTriage(path.join(dir, "triage.yaml"), problems);
  const triage = localTriage(ownTriage, countries, problems);
  const ofFolder = await readPlaybook(path.join(dir, "playbook"), countries);
  const { playbook, problems: ofPlaybook } = ofFolder;
  const answerable = {
    slugs: new Set(pairs.map(({ en }) => en.slug)),
    triageIds: new Set(triage.map(({ id }) => id)),
  };
  const questions = await readQuestions(path.join(dir, "questions"), answerable, problems);
  const followUps = await readFollowUps(path.join(dir, "questions"), answerable, problems);
  const glossary = await readGlossary(path.join(dir, "glossary.yaml"), answerable.slugs, problems);

  const { subjects, talk } = await readAllSubjects(dir, pairs, triage, problems);

  const named = checkGeneral(pairs, packs, findName, problems);
  const articles = listed(pairs.map(articleOf), countries, named, problems);
  const steps = playbook?.steps;
  const ownTips = await readTips(path.join(dir, "tips"), { articles, steps }, problems);
  const tips = localTips(ownTips, countries, problems);
  const seasonFile = path.join(dir, "season.yaml");
  const season = await readSeason(seasonFile, articles, now, problems);
  checkSeason(season, seasonFile, findName, problems);
  const partners = await readPartners(path.join(dir, "partners"), { articles, steps }, problems);

  const goods = await readGoods(path.join(dir, "goods.yaml"), problems);
  const forFewWords = { goods, slugs: answerable.slugs };
  const fewWords = await readFewWords(path.join(dir, "few-words.yaml"), forFewWords, problems);

  const known = [
    ...answerable.slugs,
    ...subjects.map(({ slug }) => slug),
    ...talk.subjects.map(({ slug }) => askedOfTalk(slug)),
  ];
  const asked = await readAsked(path.join(dir, "asked"), new Set(known), problems);
  const topics = topicsByLanguage({ articles, subjects, talk, followUps, asked });
  const ofLearned = await readLearned(dir, topics, problems);

  problems.push(...ofPlaybook);
  const worstFile = path.join(dir, "playbook", "worst-problem.yaml");
  problems.push(...checkFitting(worstFile, playbook?.worstProblems ?? [], answerable.slugs));
  const folder = path.join(dir, "articles");
  // An article that cannot be read may have the role that seems to be missing.
  const isWhole = !problems.some(
    ({ file, severity }) => severity === "error" && file.startsWith(folder),
  );
  if (isWhole) problems.push(...checkRoles(folder, pairs));
  const sourceIds = new Set(sources.keys());
  problems.push(...checkArticles(pairs, sourceIds, now));
  const local = localArticles(packs, pairs, findName, problems);
  problems.push(
    ...checkContents(
      packs.flatMap((pack) => pack.articles),
      sourceIds,
      now,
    ),
  );
  problems.push(...(await checkPersona(path.join(dir, "persona.md"))));
  problems.push(...(await checkLinks(dir)));
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

  const vectors = await readWordVectors();
  const words = {
    articles,
    localArticles: local,
    sources,
    triage,
    talk,
    subjects,
    glossary,
    tips,
    season,
    partners,
    goods,
    fewWords,
  };
  return {
    knowledge: {
      ...words,
      ...ofLearned,
      playbook,
      questions,
      followUps,
      asked,
      vectors,
      saidAfter: followUpsToLearn(followUps),
    },
    problems,
  };
}

/** In danger.yaml: what sounds like danger and is none. */
const calm = "calm";

async function readAllSubjects(
  dir: string,
  pairs: readonly ArticlePair[],
  triage: readonly TriageEntry[],
  problems: Problem[],
): Promise<{ readonly subjects: readonly Subject[]; readonly talk: Talk }> {
  const taken: TakenPhrasings = new Map(
    pairs
      .flatMap(({ en, zh }) => [en, zh])
      .flatMap(({ file, words, lineOf }) =>
        words.variants.map(
          (variant, at) => [variant, { file, line: () => lineOf(["variants", at]) }] as const,
        ),
      ),
  );
  const urgent = new Set(triage.filter(({ kind }) => kind === "urgent").map(({ id }) => id));
  const outside = { file: path.join(dir, "outside.yaml"), slugOf: outsideSlug };
  const slugs = new Set(pairs.map(({ en }) => en.slug));
  const beside = {
    file: path.join(dir, "beside.yaml"),
    slugOf: (id: string) => outsideSlug(`beside-${id}`),
    wrongWithId: (id: string) => (slugs.has(id) ? undefined : `there is no article ${id}`),
  };
  const danger = {
    file: path.join(dir, "danger.yaml"),
    slugOf: (id: string) => (id === calm ? calmSlug : dangerSlug(id)),
    wrongWithId: (id: string) =>
      id === calm || urgent.has(id) ? undefined : `triage.yaml has no urgent answer ${id}`,
  };
  const subjects = [
    ...(await readSubjects(outside, taken, problems)),
    ...(await readSubjects(beside, taken, problems)),
    ...(await readSubjects(danger, taken, problems)),
  ];
  return { subjects, talk: await readTalk(path.join(dir, "talk.yaml"), slugs, taken, problems) };
}
