/**
 * The page of what waits: the oldest large, with its buttons; the others below. What stands on it and what
 * its buttons do is the chat's (screens/review.ts): here it is laid out.
 */
import { page, type PageAsk, type Told, under } from "../../../bot/page/page.ts";
import { Elsewhere, Form, Said } from "../../../bot/page/parts.tsx";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { findStep, stepTitle } from "../../playbook/index.ts";
import type { Thing } from "../rules/review-record.ts";
import { queueFor, rightTo } from "../rules/review.ts";
import { minutesSince, spanOf } from "../rules/wait.ts";
import { askWhy, card } from "../screens/review-say.ts";
import { changeWith } from "../screens/review-typed.ts";
import { decide, type ReviewDeps, seeing } from "../screens/review.ts";
import { reviewer, type ReviewerTurn } from "../screens/reviewer.ts";

/** Named below the one that is looked at; more are looked at another day. */
const mostNamed = 20;

/** What the buttons of this page may do; `change` has no act of its own here. */
const verbs = ["good", "why", "own", "skip", "private", "undo"];

/** The key that presses a button, where one does. */
const keyOf: Readonly<Record<string, string>> = { good: "1", change: "2", undo: "u" };

const verbOf = ({ action }: Button) => action.split(":")[1] ?? "";

export const waits = page<ReviewDeps, ReviewerTurn>(
  reviewer,
  under("now", phrase("command-review")),
  async (deps, turn, ask) => ({
    kind: "page",
    title: phrase("command-review"),
    body: await show(deps, turn, ask),
  }),
  act,
);

async function show(deps: ReviewDeps, turn: ReviewerTurn, ask: PageAsk) {
  const { records, now, language } = turn;
  const queue = await queueFor(records, deps.playbook, turn.reviewer, now);
  const wanted = queue.findIndex(({ thingId }) => thingId === ask.query.get("thing"));
  const at = Math.max(0, wanted);
  const place = queue[at];
  const thing = place === undefined ? undefined : await records.reviews.findThing(place.thingId);
  const told = ask.told.map((each) => <News ask={ask} told={each} />);
  if (place === undefined || thing === undefined) {
    return (
      <>
        <div role="status">{told}</div>
        <h1>{ask.text(phrase("look-none"))}</h1>
        <Elsewhere ask={ask} turn={turn} />
      </>
    );
  }
  const others = [];
  for (const { thingId } of queue.slice(0, mostNamed)) {
    const other = await records.reviews.findThing(thingId);
    if (other !== undefined) others.push(other);
  }
  const sentences = await records.reviews.listSentences(turn.reviewer.id);
  const reply = card(thing, await seeing(deps, turn, thing, place.as, queue.length - 1));
  const why = askWhy(thing, sentences, language, false);
  const [head, ...rest] = ask.text(reply.words).split("\n");
  return (
    <>
      <div role="status">{told}</div>
      <article>
        <h1>{head}</h1>
        <Shown ask={ask} thing={thing} attachment={reply.attachment} />
        <Said ask={ask} words={rest.join("\n").trim()} />
        <Verdicts ask={ask} thing={thing} reply={reply} why={why} />
      </article>
      {queue.length > 1 ? (
        <nav aria-labelledby="queue">
          <h2 id="queue">{ask.text(phrase("desk-queue", { count: queue.length }))}</h2>
          <ol>
            {others.map((other, index) => (
              <li>
                <a
                  href={`/console/waits?thing=${other.id}`}
                  aria-current={index === at ? "true" : undefined}
                  data-key={index === at + 1 ? "j" : index === at - 1 ? "k" : undefined}
                >
                  {ask.text(phrase("look-card", nameAndKind(other)))}
                </a>{" "}
                {stepOf(deps, turn, ask, other)} ·{" "}
                {ask.text(
                  phrase("look-waited", { ...spanOf(minutesSince(other.waitsSince, now)) }),
                )}
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <p class="keys">{ask.text(phrase("desk-keys"))}</p>
    </>
  );
}

const nameAndKind = ({ learner, kind }: Thing) => ({ name: learner.firstName, kind });

function stepOf({ playbook }: ReviewDeps, { language }: ReviewerTurn, ask: PageAsk, thing: Thing) {
  const step = findStep(playbook, thing.stepId);
  return step === undefined ? "" : ask.text(stepTitle(playbook, step, language));
}

/** What the last act said; a verdict can be taken back here as below its message in the chat. */
function News({ ask, told }: { readonly ask: PageAsk; readonly told: Told }) {
  const undo = told.buttons?.flat().filter((button) => verbOf(button) === "undo") ?? [];
  return (
    <div class="news">
      <Said ask={ask} words={told.words} />
      {undo.map((button) => (
        <Form ask={ask} to="waits">
          <Press ask={ask} button={button} />
        </Form>
      ))}
    </div>
  );
}

function Shown({
  ask,
  thing,
  attachment,
}: {
  readonly ask: PageAsk;
  readonly thing: Thing;
  readonly attachment: Reply["attachment"];
}) {
  if (attachment === undefined) return null;
  const address = `/console/files/${thing.id}?revision=${thing.revision}`;
  const name = ask.text(phrase("look-card", nameAndKind(thing)));
  if (attachment.kind === "photo") {
    return (
      <a href={address} target="_blank" rel="noopener">
        <img class="shown" src={address} alt={name} />
      </a>
    );
  }
  if (attachment.kind === "voice") {
    return <audio controls preload="none" src={address} aria-label={name}></audio>;
  }
  return (
    <p>
      <a href={address}>{ask.text(phrase("desk-file"))}</a>
    </p>
  );
}

function Verdicts({
  ask,
  thing,
  reply,
  why,
}: {
  readonly ask: PageAsk;
  readonly thing: Thing;
  readonly reply: Reply;
  readonly why: Reply;
}) {
  const buttons = reply.buttons?.flat() ?? [];
  const [alone, usual] = [true, false].map((isAlone) =>
    buttons
      .filter((button) => verbs.includes(verbOf(button)))
      .filter((button) => (button.style === "danger") === isAlone)
      .map((button) => <Press ask={ask} button={button} />),
  );
  const [change] = buttons.filter((button) => verbOf(button) === "change");
  const reasons = why.buttons?.flat().filter((button) => verbs.includes(verbOf(button))) ?? [];
  return (
    <div class="verdicts">
      <Form ask={ask} to="waits">
        {usual}
      </Form>
      <details>
        <summary data-key="2">
          <kbd>2</kbd> {change === undefined ? "" : ask.text(labelOf(change))}
        </summary>
        <Form ask={ask} to="waits">
          {reasons.map((button) => (
            <Press ask={ask} button={button} />
          ))}
        </Form>
        <Form ask={ask} to="waits">
          <input type="hidden" name="press" value={`look:words:${thing.id}:${thing.revision}`} />
          <label>
            {ask.text(phrase("desk-own", { name: thing.learner.firstName }))}
            <textarea name="words" rows={3} maxlength={500} required></textarea>
          </label>
          <button>{ask.text(phrase("desk-send"))}</button>
        </Form>
      </details>
      <Form ask={ask} to="waits">
        {alone}
      </Form>
    </div>
  );
}

const labelOf = ({ label }: Button) => label;

function Press({ ask, button }: { readonly ask: PageAsk; readonly button: Button }) {
  const key = keyOf[verbOf(button)];
  return (
    <button name="press" value={button.action} data-key={key} class={button.style}>
      {key === undefined ? null : <kbd>{key}</kbd>} {ask.text(labelOf(button))}
    </button>
  );
}

/** The buttons are the chat's, and so are their rights and rules. */
async function act(deps: ReviewDeps, turn: ReviewerTurn, form: URLSearchParams): Promise<void> {
  const [subject, verb = "", ...args] = (form.get("press") ?? "").split(":");
  if (subject !== "look") return sayOld(turn);
  if (verb === "words") {
    const [thingId = "", revision = ""] = args;
    const asked = { thingId, revision: Number(revision) };
    return changeWith(deps, turn, asked, form.get("words") ?? "");
  }
  if (!verbs.includes(verb)) return sayOld(turn);
  await decide(deps, turn, [verb, ...args], { next: async () => {}, card: async () => {} });
}

/** What was sent, for whoever may look at it, while it waits. */
export const files = page<ReviewDeps, ReviewerTurn>(
  reviewer,
  undefined,
  async (deps, turn, { rest: [thingId = ""] }) => {
    const { records, now } = turn;
    const thing = await records.reviews.findThing(thingId);
    if (thing === undefined || thing.fileId === null || thing.state !== "waiting") return undefined;
    if (thing.kind !== "photo" && thing.kind !== "document" && thing.kind !== "voice") {
      return undefined;
    }
    const as = await rightTo(records, deps.playbook, turn.reviewer, thing, now);
    if (as === undefined) return undefined;
    return { kind: "file", fileId: thing.fileId, as: thing.kind };
  },
);
