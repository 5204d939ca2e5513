/**
 * What every article must keep to, beyond being readable.
 *
 * Lengths, words, sources, dates, and that both languages say the same. Only expiry depends on
 * the day, and it is a warning, as a dispute is: a folder that was good yesterday still starts the bot.
 */
import {
  articleRoles,
  decisions,
  mayBeMissing,
  missingFigures,
} from "../subjects/answers/index.ts";
import type { ArticleFile } from "./article-file.ts";
import type { ArticlePair } from "./articles.ts";
import { checkPhrasings } from "./phrasings.ts";
import { errorAt, warningAt, type Problem } from "./problem.ts";
import { wrongWithSimpler } from "./short-text.ts";
import { bannedWordIn, countCharacters, lengthProblem, markupIn } from "./wording.ts";

const shortLimit = { en: 80, zh: 120 };
const simplerLimit = { en: 55, zh: 90 };
const moreLimit = { en: 150, zh: 250 };
/** Characters that fit a button of a "which one?". */
const labelLimit = { en: 40, zh: 18 };
/** A word or two, as inside a sentence. */
const doubtLimit = { en: 28, zh: 10 };
const citeLimit = { en: 60, zh: 60 };

/** All problems of the articles; `now` is used for expiry alone. */
export function checkArticles(
  pairs: readonly ArticlePair[],
  sourceIds: ReadonlySet<string>,
  now: Date,
): readonly Problem[] {
  return [
    ...checkContents(pairs, sourceIds, now),
    ...checkPhrasings(pairs.flatMap((pair) => [pair.en, pair.zh])),
  ];
}

/** The same for articles that nobody finds by phrasings. */
export function checkContents(
  pairs: readonly ArticlePair[],
  sourceIds: ReadonlySet<string>,
  now: Date,
): readonly Problem[] {
  const files = pairs.flatMap((pair) => [pair.en, pair.zh]);
  return [
    ...files.flatMap(checkWords),
    ...files.flatMap((file) => checkSources(file, sourceIds)),
    ...files.flatMap((file) => checkDates(file, now)),
    ...files.flatMap(checkDispute),
    ...files.flatMap(checkDecision),
    ...pairs.flatMap(checkShared),
    ...pairs.flatMap(({ en, zh }) => [...checkFigures(en, zh), ...checkFigures(zh, en)]),
    ...pairs.flatMap(({ en, zh }) => [...checkSimpler(en, zh), ...checkSimpler(zh, en)]),
    ...pairs.flatMap(({ en, zh }) => [...checkDoubt(en, zh), ...checkDoubt(zh, en)]),
    ...checkDoubtsDiffer(files),
  ];
}

/**
 * The program opens these articles of its own accord: each role stands in one article.
 *
 * @param folder of the articles; what is missing is said of it
 */
export function checkRoles(folder: string, pairs: readonly ArticlePair[]): readonly Problem[] {
  return articleRoles.flatMap((role) => {
    const [first, ...others] = pairs.filter(({ en }) => en.shared.roles.includes(role));
    if (first === undefined) {
      if (mayBeMissing.includes(role)) return [];
      return [warningAt(folder, 1, `no article has the role ${role}: it is offered nowhere`)];
    }
    return others.map(({ en }) =>
      errorAt(
        en.file,
        en.lineOf(["roles"]),
        `the role ${role} stands twice: ${first.en.slug} has it`,
      ),
    );
  });
}

function checkWords(file: ArticleFile): readonly Problem[] {
  const { question, label, cite, short, more } = file.words;
  const questionLine = file.lineOf(["question"]);
  const labelLine = file.lineOf(["label"]);
  const citeLine = file.lineOf(["cite"]);
  const labelLength = file.lang === "zh" ? countCharacters(label) : Array.from(label).length;
  const found: readonly (readonly [number, string | undefined])[] = [
    [labelLine, tooLong(labelLength, labelLimit[file.lang], "the label")],
    [citeLine, tooLong(Array.from(cite).length, citeLimit[file.lang], "the cite")],
    [file.shortLine, lengthProblem("the short answer", short, file.lang, shortLimit)],
    [file.moreLine, lengthProblem("the detail", more, file.lang, moreLimit)],
    [file.shortLine, markupIn(short)],
    [file.moreLine, markupIn(more)],
    [questionLine, bannedWordIn(question)],
    [labelLine, bannedWordIn(label)],
    [citeLine, bannedWordIn(cite)],
    [lineWith(short, file.shortLine, bannedWordIn), bannedWordIn(short)],
    [lineWith(more, file.moreLine, bannedWordIn), bannedWordIn(more)],
  ];
  return found.flatMap(([line, reason]) =>
    reason === undefined ? [] : [errorAt(file.file, line, reason)],
  );
}

/** The simpler wording says nothing that the answer does not say, in both languages or in none. */
function checkSimpler(file: ArticleFile, other: ArticleFile): readonly Problem[] {
  const { simpler, short, more, question, label } = file.words;
  if (simpler === undefined) {
    if (other.words.simpler === undefined) return [];
    return [errorAt(file.file, 1, `${other.lang} has a line simpler, and here there is none`)];
  }
  const whole = [question, label, short, more].join("\n");
  const said = { simpler, language: file.lang, limit: simplerLimit };
  return wrongWithSimpler(said, { name: "the answer", text: whole }).map((reason) =>
    errorAt(file.file, file.lineOf(["simpler"]), reason),
  );
}

/** The word for a doubt stands in both languages or in none. */
function checkDoubt(file: ArticleFile, other: ArticleFile): readonly Problem[] {
  const { doubt } = file.words;
  if (doubt === undefined) {
    if (other.words.doubt === undefined) return [];
    return [errorAt(file.file, 1, `${other.lang} has a line doubt, and here there is none`)];
  }
  const length = file.lang === "zh" ? countCharacters(doubt) : Array.from(doubt).length;
  const reasons = [tooLong(length, doubtLimit[file.lang], "the doubt"), bannedWordIn(doubt)];
  return reasons.flatMap((reason) =>
    reason === undefined ? [] : [errorAt(file.file, file.lineOf(["doubt"]), reason)],
  );
}

/** "Eggs or eggs?" helps nobody. */
function checkDoubtsDiffer(files: readonly ArticleFile[]): readonly Problem[] {
  const first = new Map<string, ArticleFile>();
  return files.flatMap((file) => {
    const { doubt } = file.words;
    if (doubt === undefined) return [];
    const key = `${file.lang} ${doubt.toLowerCase()}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      errorAt(file.file, file.lineOf(["doubt"]), `the doubt "${doubt}" is that of ${known.slug}`),
    ];
  });
}

function tooLong(length: number, limit: number, name: string): string | undefined {
  return length <= limit ? undefined : `${name} has ${length} characters, at most ${limit}`;
}

function checkSources(file: ArticleFile, ids: ReadonlySet<string>): readonly Problem[] {
  return file.shared.sources.flatMap((id, index) =>
    ids.has(id)
      ? []
      : [errorAt(file.file, file.lineOf(["sources", index]), `${id} is not in sources.yaml`)],
  );
}

/** A cheap test can only be named for a decision that is named. */
function checkDecision({ file, shared, lineOf }: ArticleFile): readonly Problem[] {
  const { judgement, decision } = shared;
  if (judgement === (decision !== undefined)) return [];
  return judgement
    ? [
        errorAt(
          file,
          lineOf(["judgement"]),
          `judgement needs a line decision: ${decisions.join(", ")}`,
        ),
      ]
    : [errorAt(file, lineOf(["decision"]), "a decision needs judgement: true")];
}

function checkDispute(file: ArticleFile): readonly Problem[] {
  if (!file.shared.disputed) return [];
  const reason = "disputed: people are told so; settle it, then delete the line";
  return [warningAt(file.file, file.lineOf(["disputed"]), reason)];
}

function checkDates(file: ArticleFile, now: Date): readonly Problem[] {
  const { reviewed, reviewBy } = file.shared;
  const line = file.lineOf(["review_by"]);
  if (reviewBy < reviewed.slice(0, 7)) {
    return [errorAt(file.file, line, "review_by is before reviewed")];
  }
  // A day further, since it may be tomorrow already where the curator lives.
  if (Date.parse(reviewed) > now.getTime() + 24 * 60 * 60_000) {
    const at = file.lineOf(["reviewed"]);
    return [warningAt(file.file, at, `reviewed on ${reviewed}, a day that has not come yet`)];
  }
  const month = now.toISOString().slice(0, 7);
  return reviewBy < month ? [warningAt(file.file, line, `due for a check since ${reviewBy}`)] : [];
}

const sharedKeys = [
  "step",
  "roles",
  "country",
  "sources",
  "reviewed",
  "reviewBy",
  "judgement",
  "decision",
  "disputed",
] as const;

function checkShared({ en, zh }: ArticlePair): readonly Problem[] {
  const problems = sharedKeys.flatMap((key) => {
    if (String(en.shared[key]) === String(zh.shared[key])) return [];
    const name = key === "reviewBy" ? "review_by" : key;
    const reason = `${name} is ${String(zh.shared[key])} here and ${String(en.shared[key])} in English`;
    return [errorAt(zh.file, zh.lineOf([name]), reason)];
  });
  if (en.topic !== zh.topic) {
    problems.push(errorAt(zh.file, 1, `the English file is in another folder: ${en.topic}`));
  }
  return problems;
}

/** Every figure of one language is somewhere in the answer of the other. */
function checkFigures(file: ArticleFile, other: ArticleFile): readonly Problem[] {
  const whole = `${other.words.short}\n${other.words.more}`;
  const parts = [
    [file.words.short, file.shortLine],
    [file.words.more, file.moreLine],
  ] as const;
  return parts.flatMap(([text, line]) =>
    missingFigures(text, whole).map((figure) => {
      const before = text.normalize("NFKC").slice(0, figure.at).split("\n").length - 1;
      return errorAt(file.file, line + before, `the figure ${figure.text} is not in ${other.lang}`);
    }),
  );
}

function lineWith(
  text: string,
  first: number,
  complaint: (line: string) => string | undefined,
): number {
  const index = text.split("\n").findIndex((line) => complaint(line) !== undefined);
  return first + Math.max(index, 0);
}
