/**
 * Answers a question: what is said is decided in rules/, here it gets its row. The buttons under an answer
 * are buttons.ts.
 */
import type { Message } from "@grammyjs/types";
import { shownIn, type Answer, type AnswerQuestion } from "../rules/answer.ts";
import type { Article } from "../rules/article.ts";
import { isLeadIn } from "../rules/burst.ts";
import {
  alsoAsked,
  asksSeveral,
  othersButtons,
  withOthers,
} from "../rules/follow-ups/also-asked.ts";
import { composeAnswer } from "../rules/compose.ts";
import { asksNext } from "../rules/follow-ups/wording.ts";
import { answerIn } from "../rules/search/local.ts";
import { languageOf, spokenIn } from "../rules/search/language.ts";
import type { FindTerm } from "../rules/glossary.ts";
import type { NewQuestion, Question } from "../rules/record.ts";
import { outcomeOfTriage } from "../rules/outcomes.ts";
import { askPerson } from "../rules/recipient.ts";
import { isOfLink } from "../rules/talk/after-trick.ts";
import { isToldToPerson, wordsForPerson } from "../rules/said/told-to-person.ts";
import { mayAskAfter } from "../rules/talk/waits.ts";
import { asksSimpler, type Knows } from "../../../bot/typed.ts";
import { coverSecrets } from "../../../bot/numbers/secrets.ts";
import { phrase, type Paragraph } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { answerFollowUp, findFollowUp, noteDanger, noteOffered, noteTopic } from "./follow-up.ts";
import { sayMeaning, type GlossaryDeps } from "./glossary.ts";
import {
  areCounted,
  areReckoned,
  areTaken,
  hasPeer,
  nearbyFor,
  notPassedOn,
  tellSaid,
} from "./beneath.ts";
import { askedBy, countryOf } from "./asked.ts";
import { forTheirGoods } from "./own-goods.ts";
import { showWhoGets } from "./person.ts";
import { answerTo } from "./place-names.ts";
import { personFor } from "./relay.ts";
import { clarify, clarifyAbove } from "./unclear.ts";
import { answerVisitor, isYes } from "./newcomers.ts";
import { sayHeardForJob } from "./said-for-task.ts";
import { sayWhatWaits } from "./waits.ts";
import { beginWriting, offerWriting, sayOvertaken, type WritingDeps } from "./written.ts";
import { newId } from "../../../bot/ids.ts";

export interface AskingDeps
  extends GlossaryDeps, Pick<WritingDeps, "writer" | "countWritten" | "speaks"> {
  readonly answer: AnswerQuestion;
  readonly knows: Knows;
  readonly officers: ReadonlySet<number>;
  readonly findTerm: FindTerm;
  readonly countAnswer?: ((outcome: string) => void) | undefined;
  /** The articles alone: they know which lie near each other. */
  readonly checked?: AnswerQuestion;
  /** How long a text that may go on waits for more; absent or 0: nothing waits. */
  readonly burstMs?: number | undefined;
}

/** What was written, also under a picture. */
export const wordsOf = ({ text, caption }: Message): string => text ?? caption ?? "";

/**
 * Answers a text: the one door for everything that is a question.
 *
 * @param heard all that was said, where the question is only a part of it; this is kept
 * @param spoken the row of a voice note in which these words were heard
 * @param given what is the answer, where it is known from what was said before
 */
export async function answerText(
  deps: AskingDeps,
  turn: Turn,
  text: string,
  {
    heard = text,
    spoken,
    given,
  }: { readonly heard?: string; readonly spoken?: Question; readonly given?: Answer } = {},
): Promise<void> {
  await sayAnswer(deps, turn, text, { heard, spoken, given });
  if (turn.member === undefined || turn.member.placement !== null) return;
  const answer = deps.answer(text, languageOf(text) ?? turn.language);
  // To a yes the question was said already.
  const isDanger = answer.kind === "triage";
  if (!isYes(answer)) await turn.tell("answered-in-joining", { isDanger });
}

async function sayAnswer(
  deps: AskingDeps,
  turn: Turn,
  text: string,
  {
    heard,
    spoken,
    given,
  }: {
    readonly heard: string;
    readonly spoken: Question | undefined;
    readonly given: Answer | undefined;
  },
): Promise<void> {
  // People ask in the language of the moment; the answer follows the question.
  const language = spokenIn(text, turn.language);
  const country = await countryOf(deps, turn, text);
  const found = given ?? (await answerTo(deps, turn, text, language));
  const { look } = deps.checked ?? deps.answer;
  const several =
    given === undefined ? alsoAsked(text, found, language, deps.answer, look) : undefined;
  const local = answerIn(deps.articles, several?.answer ?? found, { text, country });
  const alone = given ?? (await forTheirGoods(deps.articles, turn, local, { text, country }));
  // Where no article answers surely, what a word means is surely known.
  const isUnsure = alone.kind === "unknown" || alone.kind === "which";
  const { member } = turn;
  if (member !== undefined && (await areReckoned(turn, text, language, alone))) return;
  const isTyped = spoken === undefined && given === undefined;
  const mayBeOthers = isTyped && alone.kind !== "triage";
  // "I sent 3 yesterday" may sound like money that is gone.
  const isLikeness = alone.kind === "triage" && alone.isLikeness === true;
  const mayBeCount = isTyped && (mayBeOthers || isLikeness);
  if (member !== undefined && mayBeCount && (await areCounted(turn, text))) return;
  const talk = alone.kind === "greeting" ? alone.entry.id : undefined;
  if (mayBeOthers && (await areTaken(turn, text, { talk }))) return;
  if (member !== undefined && mayBeOthers && isToldToPerson(text)) {
    return showWhoGets(deps, turn, member, wordsForPerson(text));
  }
  if (spoken === undefined && asksSimpler(text) && (await clarify(deps, turn))) return;
  if (member !== undefined && isUnsure && isLeadIn(text)) return listen(turn, language);
  if (member !== undefined && isTyped && (await sayHeardForJob(turn, text, alone))) return;
  if (member !== undefined && isUnsure && mayAskAfter(text)) {
    if (await sayWhatWaits(deps, turn, member, language, "waiting")) return;
  }
  // "How long must I wait": where something was sent, of that; else of what was read last.
  const isOfSent = alone.kind === "greeting" && alone.entry.isOfSent === true;
  if (member !== undefined && isOfSent && (await sayWhatWaits(deps, turn, member, language))) {
    return deps.countAnswer?.(alone.kind);
  }
  const term = isUnsure ? deps.findTerm(text) : undefined;
  const followed =
    member === undefined || term !== undefined || several !== undefined
      ? undefined
      : await findFollowUp(deps, turn, member, text, alone);
  if (member !== undefined && followed?.kind === "answered") {
    deps.countAnswer?.("answered");
    await sayOvertaken(deps, turn, member, spoken?.id);
    const row = { id: spoken?.id ?? newId("q"), outcome: "answered", text: heard };
    const asked = await askedBy(deps, turn, member, row);
    const question = { text, heard, spoken, asked: { ...asked, language }, followed };
    return answerFollowUp(deps, turn, member, question);
  }
  const answer = followed ?? alone;
  const kind = term === undefined ? answer.kind : "term";
  deps.countAnswer?.(kind);
  // "Fine", and it is not known yet how far they are: there is no job to go on with.
  if (member?.placement === null && isYes(answer)) return turn.resume();
  // "And then?", and nothing was read that it could be about: what stands next on the road.
  if (member !== undefined && followed === undefined && asksNext(text)) return turn.resume();
  if (member === undefined) {
    if (term !== undefined) return sayMeaning(deps, turn, text, term);
    return answerVisitor(turn, answer, { language, country, now: turn.now, text });
  }
  const question: NewQuestion = {
    id: spoken?.id ?? newId("q"),
    memberId: member.id,
    language,
    text: coverSecrets(heard),
    outcome: answer.kind === "triage" ? outcomeOfTriage(answer.entry) : kind,
    articles: shownIn(answer),
    state: "heard",
    spoken: spoken?.spoken ?? null,
  };
  const comesFirst = answer.kind === "triage" || answer.kind === "greeting";
  if (!comesFirst) await sayOvertaken(deps, turn, member, spoken?.id);
  if (spoken !== undefined) await turn.records.questions.setWords(question, turn.now);
  else if (answer.kind !== "greeting") await turn.records.questions.add(question, turn.now);
  if (term !== undefined) {
    await noteTopic(turn, articleOf(deps, term.article ?? undefined));
    const person = askPerson(question, await personFor(turn, member, question));
    return sayMeaning(deps, turn, text, term, { about: `question:${question.id}`, person });
  }
  if (answer.kind === "greeting") {
    if (answer.entry.isUnclear === true && (await clarify(deps, turn))) return;
    if (answer.entry.isDoubt === true && (await clarifyAbove(deps, turn))) return;
  }
  // Nothing asked after a danger belongs to what was read before it.
  if (answer.kind === "answered") await noteTopic(turn, answer.article);
  else if (answer.kind === "triage" || isOfLink(answer)) await noteDanger(turn, answer.entry);
  else if (answer.kind === "which") await noteOffered(turn, answer.articles);
  else if (answer.kind !== "greeting") await noteTopic(turn, undefined);
  else if (answer.entry.isAside !== true) await noteTopic(turn, answer.article);
  const begun = await beginWriting(deps, turn, member, question, answer);
  if (begun?.kind === "said") {
    await tellSaid(turn, question, begun.article, begun.hasPerson);
  }
  if (begun !== undefined) return;
  const hasPeers = answer.kind === "unknown" && (await hasPeer(turn, question));
  const asked = await askedBy(deps, turn, member, question);
  const nearby =
    answer.kind === "answered" ? await nearbyFor(turn, answer.article, question.id) : undefined;
  // What a program heard of a voice note is said back above it.
  const isOneOf = several !== undefined || asksSeveral(text);
  const headed = isOneOf ? "always" : spoken === undefined ? undefined : "never";
  const others = several?.others ?? [];
  const also = othersButtons(question.id, others, language);
  const said = composeAnswer(answer, {
    ...asked,
    language,
    country,
    hasPeers,
    nearby,
    headed,
    also,
  });
  const aside = answer.kind === "triage" ? await notPassedOn(turn, question) : undefined;
  const paragraphs: readonly Paragraph[] = [said.words, aside?.lines ?? []].flat();
  const buttons = [...(said.buttons ?? []), ...(aside?.buttons ?? [])];
  turn.say({ ...said, words: withOthers(paragraphs, text, answer, others), buttons, language });
  const beside =
    answer.kind === "answered"
      ? answer.article
      : answer.kind === "kept"
        ? deps.checked?.near?.(text, language)[0]
        : undefined;
  await tellSaid(turn, question, beside, nearby === undefined);
  await offerWriting(deps, turn, member, answer);
}

/** "I want to ask something": then it is heard as a question, whatever a task waits for. */
async function listen(turn: Turn, language: Question["language"]): Promise<void> {
  const { waiting } = turn.records;
  if ((await waiting.find(turn.person)) === undefined) {
    await waiting.set(turn.person, { kind: "question", data: "" }, turn.now);
  }
  turn.say({ words: phrase("talk-go-on"), language });
}

export function articleOf(deps: AskingDeps, slug: string | undefined): Article | undefined {
  return deps.articles.find((article) => article.slug === slug);
}
