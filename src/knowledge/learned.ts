/**
 * Learned/, what the retriever learned from all phrasings, a file for each language.
 *
 * A line of JSON that names the topics and counts, then the numbers one after another. Made by
 * `npm run knowledge -- learn`. A folder without it works, and so do articles that came later.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import {
  aimTopicsOf,
  type Article,
  learn,
  type LearnedWeights,
  type Searchable,
  searchablesOf,
  type Subject,
  type Topic,
  topicsOf,
  type Talk,
  kindTopicsOf,
} from "../subjects/answers/index.ts";
import { languages, type Language } from "../bot/reply.ts";
import { askedOfTalk, type Asked } from "./asked.ts";
import type { EvaluationFollowUp } from "./questions.ts";
import { errorAt, warningAt, type Problem } from "./problem.ts";

export type Learned = Readonly<Partial<Record<Language, LearnedWeights>>>;

const header = z.strictObject({
  /** Digest of the phrasings it was learned from. */
  of: z.string(),
  topics: z.array(z.string()),
  unseen: z.number(),
  features: z.int().min(0),
  weights: z.int().min(0),
});

const newline = 10;

/** What is learned from: a file of its own for each. */
export interface Topics {
  readonly topics: Readonly<Record<Language, readonly Topic[]>>;
  readonly kinds: Readonly<Record<Language, readonly Topic[]>>;
  readonly aims: Readonly<Record<Language, readonly Topic[]>>;
}

/** Follow-ups of sets that are called so are learned from, and no others: the others measure what was learned. */
const forLearning = "-learned";

export function followUpsToLearn(
  followUps: readonly EvaluationFollowUp[],
): readonly EvaluationFollowUp[] {
  return followUps.filter(({ set }) => set.endsWith(forLearning));
}

export function topicsByLanguage({
  articles,
  subjects,
  talk,
  followUps,
  asked,
}: {
  readonly articles: readonly Article[];
  readonly subjects: readonly Subject[];
  readonly talk: Talk;
  readonly followUps: readonly EvaluationFollowUp[];
  readonly asked: Asked;
}): Topics {
  const all = searchablesOf(articles, subjects).map((known) => withAsked(known, asked));
  const heard = { ...talk, subjects: talk.subjects.map((said) => talkWithAsked(said, asked)) };
  const after = followUpsToLearn(followUps);
  return {
    topics: { en: topicsOf(all, "en"), zh: topicsOf(all, "zh") },
    kinds: { en: kindTopicsOf(heard, all, "en"), zh: kindTopicsOf(heard, all, "zh") },
    aims: { en: aimTopicsOf(after, "en"), zh: aimTopicsOf(after, "zh") },
  };
}

function withAsked({ slug, words }: Searchable, asked: Asked): Searchable {
  const more = (lang: Language) => ({
    ...words[lang],
    variants: [...words[lang].variants, ...(asked[lang].get(slug) ?? [])],
  });
  return { slug, words: { en: more("en"), zh: more("zh") } };
}

function talkWithAsked({ slug, phrasings }: Subject, asked: Asked): Subject {
  const more = (lang: Language) => [
    ...phrasings[lang],
    ...(asked[lang].get(askedOfTalk(slug)) ?? []),
  ];
  return { slug, phrasings: { en: more("en"), zh: more("zh") } };
}

/** Warns when the phrasings are others than it was learned from. */
export async function readLearned(
  dir: string,
  topics: Topics,
  problems: Problem[],
): Promise<{
  readonly learned: Learned;
  readonly learnedKinds: Learned;
  readonly learnedAims: Learned;
}> {
  return {
    learned: await readAll(dir, "", topics.topics, "articles", problems),
    learnedKinds: await readAll(dir, kindsPrefix, topics.kinds, "articles", problems),
    learnedAims: await readAll(dir, aimsPrefix, topics.aims, "follow-ups", problems),
  };
}

/** Before the names of the files about the kind of a message. */
const kindsPrefix = "kinds-";
/** The same about what a short message after an article aims at. */
const aimsPrefix = "aims-";

async function readAll(
  dir: string,
  prefix: string,
  topics: Topics["topics"],
  from: "articles" | "follow-ups",
  problems: Problem[],
): Promise<Learned> {
  const learned: Partial<Record<Language, LearnedWeights>> = {};
  for (const lang of languages) {
    const file = fileOf(dir, prefix + lang);
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) continue;
    const read = parse(bytes);
    if (read === undefined) {
      problems.push(errorAt(file, 1, "cannot be read: delete it, or npm run knowledge -- learn"));
      continue;
    }
    learned[lang] = read.weights;
    if (read.of !== digestOf(topics[lang])) {
      problems.push(
        warningAt(
          file,
          1,
          `older than the ${from}: npm run knowledge -- learn, before they go out`,
        ),
      );
    }
  }
  return learned;
}

/** Learns anew and writes it down; takes minutes. */
export async function learnAgain(
  dir: string,
  { topics, kinds, aims }: Topics,
  of: readonly Language[] = languages,
): Promise<void> {
  for (const lang of of) {
    await learnOne(fileOf(dir, lang), topics[lang]);
    if (kinds[lang].length > 0) await learnOne(fileOf(dir, kindsPrefix + lang), kinds[lang]);
    if (aims[lang].length > 0) await learnOne(fileOf(dir, aimsPrefix + lang), aims[lang]);
  }
}

async function learnOne(file: string, topics: readonly Topic[]): Promise<void> {
  const { features, worths, starts, weights, owners, ...rest } = learn(topics);
  const head = JSON.stringify({
    of: digestOf(topics),
    ...rest,
    features: features.length,
    weights: weights.length,
  });
  const numbers = [features, worths, starts, weights, owners].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, Buffer.concat([Buffer.from(`${head}\n`), ...numbers]));
}

function fileOf(dir: string, name: string): string {
  return path.join(dir, "learned", `${name}.bin`);
}

function parse(bytes: Buffer): { of: string; weights: LearnedWeights } | undefined {
  const end = bytes.indexOf(newline);
  const head = header.safeParse(jsonOf(bytes.subarray(0, end).toString("utf8")));
  if (end < 0 || !head.success) return undefined;
  const { of, topics, unseen, features, weights } = head.data;
  // Copied, so that numbers begin where numbers of their size may begin.
  const body = Uint8Array.from(bytes.subarray(end + 1));
  if (body.length !== 4 * (3 * features + 1) + 4 * weights) return undefined;
  const at = (fours: number) => 4 * fours;
  return {
    of,
    weights: {
      topics,
      unseen,
      features: new Uint32Array(body.buffer, 0, features),
      worths: new Float32Array(body.buffer, at(features), features),
      starts: new Uint32Array(body.buffer, at(2 * features), features + 1),
      weights: new Int16Array(body.buffer, at(3 * features + 1), weights),
      owners: new Uint16Array(body.buffer, at(3 * features + 1) + 2 * weights, weights),
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function digestOf(topics: readonly Topic[]): string {
  return createHash("sha256").update(JSON.stringify(topics)).digest("hex").slice(0, 16);
}
