/**
 * Answers: who gets a question that goes to a person, and what the learner reads of it: the button that
 * names them, the question said back before it goes and after it went.
 *
 * Where nobody can be reached that is said before anything is promised, with the ways that are left.
 */
import type { Member } from "../../../bot/member.ts";
import { clip } from "../../../bot/clip.ts";
import { coverSecrets, isCovered } from "../../../bot/numbers/secrets.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { askPeerAbout, onward } from "../../../bot/doors.ts";
import { untilThen } from "./costs-money.ts";
import { isForMentor, cannotWait, messageOutcome, wishOutcome } from "./outcomes.ts";
import type { NewQuestion, Question, QuestionRecord } from "./record.ts";

/**
 * Who gets it. The button carries it, so that nobody sees it who was not named. `nobody`: there is no mentor,
 * and nobody of the association can be reached; what is sent then waits for the association.
 */
export type Recipient =
  | { readonly kind: "mentor"; readonly id: string; readonly name: string }
  | { readonly kind: "association" }
  | { readonly kind: "nobody" };

type About = Pick<NewQuestion, "id" | "outcome" | "text" | "spoken">;

/** @param mentor of the learner, if there is one */
export function recipientOf(
  question: Pick<Question, "outcome">,
  mentor: Pick<Member, "id" | "firstName"> | undefined,
): Recipient {
  return mentor === undefined || !isForMentor(question)
    ? { kind: "association" }
    : { kind: "mentor", id: mentor.id, name: mentor.firstName };
}

/** `answer:<verb>:<question>[:<mentor>]` */
function relayAction(verb: "person" | "send", questionId: string, to: Recipient): string {
  const action = `answer:${verb}:${questionId}`;
  return to.kind === "mentor" ? `${action}:${to.id}` : action;
}

/** Whether this is the one whom the pressed button named. */
export function wasNamed(to: Recipient, argument: string): boolean {
  return argument === (to.kind === "mentor" ? to.id : "");
}

/**
 * To a person, who is named on it.
 *
 * @param verb `send`: the words above say already what goes to whom
 */
export function askPerson(
  { id, outcome }: Pick<Question, "id" | "outcome">,
  to: Recipient,
  verb: "person" | "send" = "person",
): Button {
  return {
    label: personLabel(to, cannotWait({ outcome })),
    action: relayAction(verb, id, to),
    means: "send",
  };
}

/** @param isDanger somebody is told, not asked */
export function personLabel(to: Recipient, isDanger = false): Phrase {
  switch (to.kind) {
    case "mentor":
      return phrase("answers-ask-mentor", { mentor: to.name });
    case "association":
      return isDanger ? phrase("answers-tell-association") : phrase("answers-ask-association");
    case "nobody":
      return phrase("answers-keep-for-association");
  }
}

/** Of a question, said back; all of it is one message further up. */
const mostQuoted = 120;

/** The question on one line, as it is said back: what is covered before it goes is covered here, too. */
export function quoted(text: string): string {
  return clip(coverSecrets(text).replaceAll(/\s+/gu, " ").trim(), mostQuoted);
}

/** Below words that go to a person, where something in them was covered. */
export function saysCovered(text: string): readonly Phrase[] {
  return isCovered(coverSecrets(text)) ? [phrase("relay-covered")] : [];
}

/** What goes there: words, words that were spoken, or a message with a caption or without. */
export function whatGoes({ outcome, text, spoken }: Omit<About, "id">) {
  const question = quoted(text);
  // A wish for another teacher has no words.
  if (messageOutcome.test(outcome) || wishOutcome.test(outcome)) {
    return { question, what: question === "" ? "message" : "captioned" };
  }
  // A wish has no words of its own.
  if (question === "") return { question, what: "message" };
  return { question, what: spoken == null ? "text" : "spoken" };
}

export function nameIn(to: Recipient) {
  return to.kind === "mentor" ? { who: "person", name: to.name } : { who: to.kind, name: "" };
}

/** "Before it goes": who will see what. @param hasPeers somebody who did the step can be asked instead */
export function confirmRelay(question: About, to: Recipient, hasPeers = false): Reply {
  const { id } = question;
  const send: Button =
    to.kind === "nobody"
      ? askPerson(question, to, "send")
      : {
          label: phrase("relay-send"),
          action: relayAction("send", id, to),
          style: "success",
          means: ["yes", "send"],
        };
  const leave: Button = { label: phrase("leave-it"), action: `answer:leave:${id}`, means: "no" };
  // A danger is no neighbour's, and no article's either: what to do stands above.
  const others = cannotWait(question) ? [] : otherWays(id, to.kind === "nobody", hasPeers);
  const ways = [send, ...others];
  return {
    words: withCovered(confirmWords(question, to), question.text),
    buttons: [...ways, ...(ways.length < mostWays ? [leave] : [])].map((way) => [way]),
  };
}

function withCovered(words: Phrase | readonly Phrase[], text: string) {
  const covered = saysCovered(text);
  return covered.length === 0 ? words : [words, covered].flat();
}

/** Buttons under what is no answer. */
const mostWays = 3;

/** A peer where there is one, and the topics where no person answers soon. */
function otherWays(questionId: string, hasTopics: boolean, hasPeers: boolean): readonly Button[] {
  return [
    ...(hasPeers ? [askPeerAbout(questionId)] : []),
    ...(hasTopics ? [browse(questionId)] : []),
  ];
}

function browse(questionId: string): Button {
  return { label: phrase("answers-browse"), action: `answer:browse:${questionId}` };
}

/** All ways on from "I don't know": a person, who was named with the question above, a peer, the topics. */
export function waysOn(
  question: Pick<Question, "id" | "outcome">,
  to: Recipient,
  hasPeers: boolean,
): readonly (readonly Button[])[] {
  const ways = [askPerson(question, to, "send"), ...otherWays(question.id, true, hasPeers)];
  const leave: Button = { label: phrase("answers-leave"), action: `answer:leave:${question.id}` };
  return [...ways, ...(ways.length < mostWays ? [leave] : [])].map((way) => [way]);
}

/** "I don't know": who can answer, and what they see; above it what is known, where it is asked of other things. */
export function unknownWords(
  { isOutside }: { readonly isOutside?: true },
  to: Recipient,
  text = "",
): readonly Phrase[] {
  const question = quoted(text);
  const words =
    isOutside === true
      ? [phrase("answers-outside"), phrase("answers-outside-person", { ...nameIn(to), question })]
      : [notKnownBy(to, { question })];
  return [...words, ...saysCovered(text), ...untilThen(text, isOutside === true)];
}

function notKnownBy(to: Recipient, asked: { readonly question: string }): Phrase {
  switch (to.kind) {
    case "mentor":
      return phrase("answers-unknown-mentor", { mentor: to.name, ...asked });
    case "association":
      return phrase("answers-unknown", asked);
    case "nobody":
      return phrase("answers-unknown-nobody", asked);
  }
}

function confirmWords(question: Omit<About, "id">, to: Recipient): Phrase | readonly Phrase[] {
  const { question: words, what } = whatGoes(question);
  if (to.kind !== "nobody") {
    return phrase("relay-confirm", { ...nameIn(to), what, question: words });
  }
  return cannotWait(question)
    ? phrase("relay-confirm-nobody-now", { what, question: words })
    : [phrase("relay-confirm-nobody", { what, question: words }), ...untilThen(question.text)];
}

/**
 * Notes that the question waits for a person. Sending it again does nothing.
 *
 * @returns what the learner hears, and whether it goes now
 */
export async function sendQuestion(
  record: QuestionRecord,
  question: Question,
  to: Recipient,
  now: Date,
): Promise<{ readonly reply: Reply; readonly goes: boolean }> {
  if (wentBefore(question, to)) return { reply: sayWent(question, to), goes: false };
  await record.send(question.id, to.kind === "mentor" ? "mentor" : "association", now);
  return {
    // Last: whoever taps the first button of everything goes on.
    reply: { words: sentWords(question, to), buttons: [...onward, [takeBackButton(question)]] },
    goes: to.kind !== "nobody",
  };
}

/** It waits there already, or was answered. What waits for a mentor who is none any more goes anew. */
export function wentBefore({ state, sentTo }: Question, to: Recipient): boolean {
  if (state === "answered") return true;
  return state === "asked" && (sentTo !== "mentor" || to.kind === "mentor");
}

export function sayWent(question: Question, to: Recipient): Reply {
  const { question: words, what } = whatGoes(question);
  const { state, sentTo } = question;
  const named = sentTo === "mentor" ? nameIn(to) : nameIn({ kind: "association" });
  return {
    words: phrase("relay-already-sent", { ...named, state, what, question: words }),
    buttons: state === "asked" ? [[takeBackButton(question)], ...onward] : onward,
  };
}

/** As long as nobody has answered. */
export function takeBackButton({ id }: Pick<Question, "id">): Button {
  return { label: phrase("reply-take-back"), action: `answer:back:${id}` };
}

function sentWords(question: Question, to: Recipient): Phrase | readonly Phrase[] {
  const { question: words, what } = whatGoes(question);
  if (to.kind === "nobody") {
    return [phrase("relay-nobody-yet", { what, question: words }), ...untilThen(question.text)];
  }
  const said = { ...nameIn(to), what, question: words };
  return cannotWait(question) ? phrase("relay-sent-now", said) : phrase("relay-sent", said);
}
