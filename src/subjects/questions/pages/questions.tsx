/**
 * The page of questions that wait for a person: the same question once, with who may be named, and one
 * answer for all who asked it; an answer can be kept. The rules and the words are the chat's (screens/acts.ts).
 */
import { page, type PageAsk, type Told, under } from "../../../bot/page/page.ts";
import { Elsewhere, Form, Said } from "../../../bot/page/parts.tsx";
import { dayMs } from "../../../bot/calendar.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { messageOutcome, triageOutcome, villageName } from "../../answers/index.ts";
import { findClusters, type Cluster } from "../rules/clusters.ts";
import { answer, passUp, take } from "../screens/acts.ts";
import {
  deskReader,
  isNamed,
  maySee,
  openFor,
  type DeskDeps,
  type DeskTurn,
} from "../screens/desk.ts";
import type { DraftDeps } from "../screens/draft-page.ts";
import { keepAs, longestAnswer, longestQuestion } from "../screens/drafts.ts";

/** Groups on one page. */
const onPage = 10;
/** Other wordings of one question. */
const mostWordings = 5;

const title = phrase("questions-desk-title");

export const questionsPage = page<DeskDeps & DraftDeps, DeskTurn>(
  deskReader,
  under("now", title),
  async (deps, turn, ask) => ({ kind: "page", title, body: await show(deps, turn, ask) }),
  act,
);

async function show(deps: DeskDeps, turn: DeskTurn, ask: PageAsk) {
  const clusters = findClusters(await openFor(turn, turn.scope), deps.known);
  const index = Math.max(0, Math.trunc(Number(ask.query.get("page"))) || 0);
  const people = new Set(
    clusters.flatMap(({ questions }) => questions.map(({ memberId }) => memberId)),
  ).size;
  const shown = [];
  for (const cluster of clusters.slice(index * onPage, (index + 1) * onPage)) {
    shown.push(await seen(turn, cluster));
  }
  const told = [];
  for (const each of ask.told) told.push(await news(turn, ask, each));
  return (
    <>
      <div role="status">{told}</div>
      <h1>{ask.text(title)}</h1>
      <Said
        ask={ask}
        words={
          clusters.length === 0
            ? phrase("questions-none")
            : phrase("questions-desk-how", { questions: clusters.length, people })
        }
      />
      {clusters.length === 0 ? <Elsewhere ask={ask} turn={turn} /> : null}
      {shown.map((each) => (
        <Group ask={ask} of={each} />
      ))}
      {clusters.length > (index + 1) * onPage ? (
        <p>
          <a href={`/console/questions?page=${index + 1}`}>{ask.text(phrase("more"))}</a>
        </p>
      ) : null}
    </>
  );
}

/** A group as this person may see it. */
interface Seen {
  readonly id: string;
  readonly text: string;
  readonly others: readonly string[];
  readonly people: number;
  readonly days: number;
  /** Whoever asked, where they were told that this person would see it. */
  readonly name: string | undefined;
  readonly village: string | undefined;
  readonly isUrgent: boolean;
  readonly isMessage: boolean;
  readonly mayPassUp: boolean;
}

async function seen(turn: DeskTurn, { questions, people }: Cluster): Promise<Seen> {
  const newest = questions.at(-1)!;
  const isAlone = people === 1 && (await isNamed(turn, turn.scope, newest));
  const learner = isAlone ? await turn.records.members.find(newest.memberId) : undefined;
  const texts = new Set(questions.map(({ text }) => text));
  texts.delete(newest.text);
  return {
    id: newest.id,
    text: newest.text,
    others: [...texts].slice(-mostWordings),
    people,
    days: Math.floor((turn.now.getTime() - questions[0]!.createdAt.getTime()) / dayMs),
    name: learner?.firstName,
    village: learner === undefined ? undefined : await villageName(turn, learner),
    isUrgent: triageOutcome.test(newest.outcome),
    isMessage: messageOutcome.test(newest.outcome),
    mayPassUp: isAlone && newest.sentTo === "mentor",
  };
}

function Group({ ask, of }: { readonly ask: PageAsk; readonly of: Seen }) {
  const { id, text, others, people, days, name, village } = of;
  return (
    <article aria-labelledby={`q-${id}`}>
      <h2 id={`q-${id}`}>{text === "" ? ask.text(phrase("questions-desk-message")) : text}</h2>
      {of.isUrgent ? <Said ask={ask} words={phrase("relay-urgent")} /> : null}
      <p class="small">
        {name === undefined
          ? ask.text(phrase("questions-desk-people", { people, days }))
          : ask.text(phrase("questions-desk-named", { name, village: village ?? "–", days }))}
      </p>
      {others.length === 0 ? null : (
        <ul>
          {others.map((other) => (
            <li>{other}</li>
          ))}
        </ul>
      )}
      {of.isMessage ? <Said ask={ask} words={phrase("questions-desk-in-chat")} /> : null}
      <Form ask={ask} to="questions">
        <label>
          {ask.text(phrase("questions-desk-answer", { people }))}
          <textarea name="words" rows={3} maxlength={longestAnswer} required></textarea>
        </label>
        <button name="press" value={`answer:${id}`} class="primary">
          {ask.text(phrase("questions-desk-send", { people }))}
        </button>
      </Form>
      {name === undefined ? null : (
        <Form ask={ask} to="questions">
          <button name="press" value={`take:${id}`}>
            {ask.text(phrase("desk-take"))}
          </button>{" "}
          {of.mayPassUp ? (
            <button name="press" value={`up:${id}`}>
              {ask.text(phrase("desk-up"))}
            </button>
          ) : null}
        </Form>
      )}
    </article>
  );
}

/** What the last act said; an answer that may be kept has its form here, as its button in the chat. */
async function news(turn: Turn, ask: PageAsk, { words, buttons = [] }: Told) {
  const kept = buttons.flat().find(({ action }) => action.startsWith("draft:keep:"));
  const id = kept?.action.split(":")[2] ?? "";
  const example = kept === undefined ? undefined : await turn.records.drafts.exampleOf(id);
  const isShort = example !== undefined && example.length <= longestQuestion;
  return (
    <div class="news">
      <Said ask={ask} words={words} />
      {kept === undefined ? null : (
        <Form ask={ask} to="questions">
          <label>
            {ask.text(phrase("questions-desk-keep"))}
            <input
              name="words"
              value={isShort ? example : ""}
              maxlength={longestQuestion}
              required
            />
          </label>
          <button name="press" value={`keep:${id}`}>
            {ask.text(phrase("draft-keep"))}
          </button>
        </Form>
      )}
    </div>
  );
}

async function act(
  deps: DeskDeps & DraftDeps,
  turn: DeskTurn,
  form: URLSearchParams,
): Promise<void> {
  const { scope } = turn;
  const [verb = "", id = ""] = (form.get("press") ?? "").split(":");
  const text = (form.get("words") ?? "").replaceAll("\r\n", "\n").trim();
  if (verb === "keep") return keepAs(deps, turn, id, text);
  const question = await turn.records.questions.find(id);
  if (question === undefined || !(await maySee(turn, scope, question))) return sayOld(turn);
  if (verb === "take") return take(deps, turn, scope, question);
  if (verb === "up") return passUp(deps, turn, scope, question);
  if (verb !== "answer") return sayOld(turn);
  if (!hasWords(text) || text.length > longestAnswer) {
    return turn.say({ words: phrase("questions-desk-empty") });
  }
  // Words alone: there is no message that could be copied.
  await answer(deps, turn, scope, question, { text, chat: turn.person, messageId: 0 });
}
