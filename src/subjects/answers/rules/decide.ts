/**
 * Answers: answer, ask "which one?", or say "I don't know".
 *
 * The retriever always finds something; here it is decided whether that is good enough to be
 * said to somebody whose money depends on it. A wrong answer is worse than a question back.
 */
import type { Answer, Decider, Decision, Found, Hit, Search } from "./answer.ts";
import type { Language } from "../../../bot/reply.ts";
import { unhurried } from "../../../bot/reading/short-forms.ts";
import { toldIn } from "../../../bot/telling/telling.ts";
import {
  layOutAnswering,
  openExact,
  type AnsweringData,
  type AnsweringSource,
} from "./answering-data.ts";
import { askedPartOf } from "./asked-part.ts";
import { createHearing, isFar, isNearIn, type HeardText } from "./search/hear.ts";
import { languageOf } from "./search/language.ts";
import { articlesAmong } from "./subjects.ts";
import { closingQuestionsOf, pointsBack, questionsAfterStory } from "./search/closing-question.ts";
import {
  isAsGoodAsCertain,
  isLikely,
  isLongEnough,
  isOnlyTold,
  isSurelyMeant,
  type Meant,
} from "./danger.ts";
import { openWordVectors } from "./search/meaning.ts";
import { createOfferOfFew, type FewWords } from "./search/few-words.ts";
import {
  createAnswerOf,
  isOfFewWords,
  mostOffered,
  offerFromOf,
  type OfferFrom,
} from "./search/offer.ts";
import { openSearch, type SearchAids } from "./search/search.ts";
import { isRatherTalk } from "./kinds.ts";
import { gaveMoney } from "./said/gave-money.ts";
import { afterWhatIsOver, comesAllTheSame } from "./said/is-over.ts";
import { isOnlyOfSelf, isRatherOfSelf } from "./said/of-self.ts";
import { isTrick } from "./talk/after-trick.ts";
import { createTalkSaid } from "./talk/talk-said.ts";
import { createOnlySounds, createTriage, type Triage, type TriageEntry } from "./triage.ts";

/** Surer than this, and the end of a text is not asked whether it means something else. A Chinese end says too little. */
const surelyRight: Readonly<Record<Language, number>> = { en: 0.65, zh: 0 };
/** The end of a story that is unknown as a whole is found so surely, and its articles are offered. */
const endFrom = { confidence: 0.15, ours: 0.65 };

export interface DecideDeps extends AnsweringSource, Pick<SearchAids, "countWork" | "before"> {
  readonly triage: readonly TriageEntry[];
  /** What a few words mean; absent: what the retriever makes of them. */
  readonly fewWords?: FewWords | undefined;
  /** Made ahead of the same articles; absent: it is made now. */
  readonly answering?: AnsweringData | undefined;
}

interface DeciderDeps extends DecideDeps {
  /** In place of the retriever, for one that knows more. */
  readonly search?: Search;
  /** Made of the same entries; absent: it is made now. */
  readonly triaged?: Triage;
}

/** The same with its reasons. */
export function createDecider(deps: DeciderDeps): Decider {
  const { countWork, before, answering = layOutAnswering(deps) } = deps;
  const { learned, vectors } = answering;
  const wordVectors = vectors && openWordVectors(vectors);
  const aids = { countWork, before, learned, vectors: wordVectors };
  const search = deps.search ?? openSearch(answering.search, aids);
  const triage = deps.triaged ?? createTriage(deps.triage);
  const onlySounds = createOnlySounds(deps.triage);
  const talkSaid = deps.talk && createTalkSaid(deps.talk);
  /** What is said to whoever only tells something. */
  const telling = deps.talk?.entries.find(({ id }) => id === "told");
  const bySlug = new Map(deps.articles.map((article) => [article.slug, article]));
  const answerOf = createAnswerOf(bySlug);
  const exact = openExact(answering.exact);
  const hear = createHearing(search, answering);
  const isWord = (word: string) => wordVectors?.find(word) !== undefined;
  const offerOfFew = deps.fewWords && createOfferOfFew(deps.fewWords, bySlug, isWord);

  return decide;

  function decide(typed: string, lang: Language): Decision {
    const whole = unhurried(typed);
    // Words of danger count wherever they stand; the rest looks at what can be a question.
    const entry = triage(whole);
    const text = askedPartOf(whole);
    const asked = languageOf(text) ?? lang;
    if (entry !== undefined) {
      const isStory = entry.kind === "urgent" && !comesAllTheSame(whole);
      const ends = isStory ? questionsAfterStory(text) : [];
      const over = askedAfterOver(text, asked, { id: entry.id, probability: 0 });
      if (over !== undefined) return over;
      const told = ends.length === 0 ? undefined : toldOf(hear(text, asked), asked, entry, ends);
      if (told !== undefined) return told;
      const kind = entry.kind === "urgent" ? "triage" : "greeting";
      return { answer: { kind, entry }, confidence: 1, hits: [] };
    }

    const heard = hear(text, asked);
    const { hits, likeness } = heard;
    // A curator wrote down that exactly this means that article; thanks may begin it.
    const same = exact(whole) ?? exact(text);
    const listed = same === undefined ? undefined : deps.talk?.entries[same - deps.articles.length];
    if (listed !== undefined) return talkAnswer(listed, hits);
    if (same !== undefined) {
      const article = deps.articles[same]!;
      return { answer: { kind: "answered", article, confidence: 1 }, confidence: 1, hits };
    }
    const entryOfGone = gaveMoney(whole) && deps.triage.find(({ id }) => id === "scammed");
    if (typeof entryOfGone === "object") {
      const answer: Answer = { kind: "triage", entry: entryOfGone, isLikeness: true };
      return { answer, confidence: 1, hits };
    }
    const told = telling && toldIn(whole);
    if (telling !== undefined && isOnlyOfSelf(told, heard)) {
      return talkAnswer(telling, hits);
    }
    // Words that nobody listed, from somebody in danger.
    const danger = likeness?.probability ?? 0;
    const isTalk = () =>
      isRatherTalk(heard.kinds, { probability: danger, id: likeness?.id }, (surelyAlone) =>
        talkSaid?.byWords(whole, surelyAlone),
      );
    const isMeant = likeness !== undefined && isLikely(likeness, heard.dangerScale) && !isTalk();
    const near =
      isMeant && isLongEnough(text) ? deps.triage.find(({ id }) => id === likeness?.id) : undefined;
    const meant = near === undefined || onlySounds(near, whole) ? undefined : near;
    if (meant !== undefined && likeness !== undefined) {
      const over = askedAfterOver(text, asked, likeness);
      if (over !== undefined) return over;
      const end = toldOf(heard, asked, meant, questionsAfterStory(text), "likeness");
      if (end === undefined && !isSurelyMeant(text, likeness, heard.dangerScale)) {
        const { answer, ...rest } = foundIn(text, asked, heard);
        return { answer: { ...answer, isTold: true }, ...rest };
      }
      const otherwise = foundIn(text, asked, heard).answer;
      const answer: Answer = { kind: "triage", entry: meant, isLikeness: true, otherwise };
      return end ?? { answer, confidence: 1, hits };
    }
    const talk = talkSaid?.said(whole, heard);
    if (talk !== undefined) return talkAnswer(talk, hits);
    const found = foundIn(text, asked, heard);
    if (telling !== undefined && isRatherOfSelf(told, heard, found.answer)) {
      return talkAnswer(telling, hits);
    }
    if (found.answer.kind !== "unknown" || !isFar(heard)) return found;
    return { ...found, answer: { ...found.answer, isOutside: true } };
  }

  /** What is asked after a trick that is over, where articles know it and nothing in it is a danger. */
  function askedAfterOver(text: string, lang: Language, danger: Meant): Decision | undefined {
    const after = isTrick(danger) ? afterWhatIsOver(text) : undefined;
    const isMeant = after?.isRefused === true && isAsGoodAsCertain(danger);
    if (after === undefined || isMeant) return undefined;
    const decision = decide(after.asked, lang);
    const { answer } = decision;
    const isFound = answer.kind === "answered" || answer.kind === "which";
    return isFound && answer.isTold !== true ? decision : undefined;
  }

  /** What articles have for it. */
  function foundIn(text: string, asked: Language, heard: HeardText): Found {
    const { hits, confidence } = heard;
    const from = offerFromOf(text, heard.kinds.ours !== undefined);
    const isOurs = heard.ours >= from.ours;
    const isDoubtful = !heard.isSure || confidence < surelyRight[asked];
    let end: HeardText | undefined;
    for (const closingText of isOurs && isDoubtful ? closingQuestionsOf(text) : []) {
      const closing = hear(closingText, asked);
      end ??= closing;
      if (!closing.isSure) continue;
      if (heard.isSure) return bothOf(closing, heard) ?? decisionOf(heard);
      if (isNearIn(heard, closing)) return decisionOf(closing);
    }
    const found: Found = isOurs
      ? decisionOf(heard, from)
      : { answer: { kind: "unknown" }, confidence, hits };
    if (found.answer.kind === "answered") return found;
    if (offerOfFew !== undefined && isOfFewWords(text)) {
      const articles = offerOfFew(text, heard, found.answer.kind === "which");
      return articles === undefined ? found : { ...found, answer: { kind: "which", articles } };
    }
    const [afterStory] = questionsAfterStory(text);
    if (afterStory === undefined) return found;
    return offeredWith(end ?? hear(afterStory, asked), found);
  }

  /** What is offered for a story, and what its end asks for among it. */
  function offeredWith(end: HeardText, { answer, ...of }: Found): Found {
    if (answer.kind !== "which") {
      const isAsked = end.confidence >= endFrom.confidence && end.ours >= endFrom.ours;
      return { answer: isAsked ? answerOf({ ...end, isSure: false }) : answer, ...of };
    }
    const asked = bySlug.get(articlesAmong(end.hits)[0]?.slug ?? "");
    const [first, second, ...others] = answer.articles;
    const articles = new Set([first!, second!, ...(asked === undefined ? [] : [asked]), ...others]);
    return { answer: { ...answer, articles: [...articles].slice(0, mostOffered) }, ...of };
  }

  function decisionOf(heard: HeardText, from?: OfferFrom): Found {
    const { hits, confidence } = heard;
    return { answer: answerOf(heard, from), confidence, hits };
  }

  /** The story is sure of one article and its end of another: which one? */
  function bothOf(closing: HeardText, { hits, confidence }: HeardText): Found | undefined {
    const slugs = [closing.hits, hits].map((each) => articlesAmong(each)[0]?.slug);
    if (slugs[0] === slugs[1]) return undefined;
    const articles = slugs.flatMap((slug) => bySlug.get(slug ?? "") ?? []);
    return { answer: { kind: "which", articles }, confidence, hits };
  }

  /** The answer to the question at the end, where the danger before it was only told of. */
  function toldOf(
    heard: HeardText,
    asked: Language,
    { id }: TriageEntry,
    ends: readonly string[],
    by: "words" | "likeness" = "words",
  ): Decision | undefined {
    const probability = heard.likeness?.probability ?? 0;
    for (const [at, end] of ends.entries()) {
      const closing = hear(end, asked);
      // More of the story counts only where it makes the question sure.
      if (at > 0 && !closing.isSure) return undefined;
      if (pointsBack(end) && !closing.isSure) continue;
      const danger = closing.likeness?.probability ?? 0;
      const hasWords = triage(end)?.kind === "urgent";
      if (!isOnlyTold({ id, probability }, by, { ...closing, danger, hasWords })) continue;
      const { answer, ...decision } = closing.isSure
        ? decisionOf(closing)
        : offeredWith(closing, decisionOf(heard));
      if (answer.kind === "unknown") continue;
      return { answer: { ...answer, isTold: true }, ...decision };
    }
    return undefined;
  }

  function talkAnswer(entry: TriageEntry, hits: readonly Hit[]): Decision {
    const article = bySlug.get(entry.article ?? "");
    return { answer: { kind: "greeting", entry, article }, confidence: 1, hits };
  }
}
