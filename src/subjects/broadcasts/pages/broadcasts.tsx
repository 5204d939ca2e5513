/**
 * The pages of broadcasts: what waits, what is on its way, what went; one of them; an officer's own draft.
 * What a form does is what a button of the chat does (screens/): of two at once one is the first.
 */
import {
  type Page,
  type PageView,
  type Picture,
  page,
  type PageAsk,
  under,
} from "../../../bot/page/page.ts";
import { Form, Said, Tellings } from "../../../bot/page/parts.tsx";
import type { Turn } from "../../../bot/context.ts";
import { localDay } from "../../../bot/local-time.ts";
import { writeShortDay } from "../../../bot/calendar.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import { markOf } from "../rules/draft-form.ts";
import type { Broadcast } from "../rules/record.ts";
import { beginDraft } from "../screens/compose.ts";
import type { BroadcastDeps } from "../screens/desk.ts";
import { isOver } from "../screens/progress.ts";
import { firstWords } from "../screens/report-say.ts";
import { manage } from "../screens/run.ts";
import { allOf, doneOf } from "../screens/run-say.ts";
import { agree, decline, isAuthor, longestWhy, takeBack } from "../screens/send.ts";
import { writtenIn } from "../screens/saying.ts";
import { showDraft } from "./compose.tsx";
import { actOnDraft } from "./compose-act.ts";
import { barOf, showOne } from "./one.tsx";

/** Of those that went, on one page. */
const onPage = 12;

const title = phrase("broadcast-desk-title");

export const broadcastsPage: Page<BroadcastDeps> = {
  ...page<BroadcastDeps, Turn>(
    officer,
    under("words", title),
    async (deps, turn, ask) => {
      const [id] = ask.rest;
      if (id === undefined) return { kind: "page", title, body: await list(deps, turn, ask) };
      if (id === "new") return { kind: "page", title, body: await ownDraft(deps, turn, ask) };
      const broadcast = await turn.records.broadcasts.find(id);
      // A draft is its author's alone; what was thrown away says nothing.
      if (broadcast === undefined || broadcast.state === "draft" || isThrown(broadcast)) {
        return undefined;
      }
      return { kind: "page", title, body: await showOne(deps, turn, ask, broadcast) };
    },
    act,
    async (deps, turn, ask) => {
      const broadcast = await turn.records.broadcasts.find(ask.rest[0] ?? "");
      if (broadcast === undefined || broadcast.state === "draft") return undefined;
      return isOver(broadcast) ? undefined : barOf(deps, turn, ask, broadcast);
    },
  ),
  picture: phrase("broadcast-desk-yours"),
};

const isThrown = ({ state, content }: Broadcast) =>
  state === "cancelled" && writtenIn(content).length === 0;

async function ownDraft(deps: BroadcastDeps, turn: Turn, ask: PageAsk) {
  const draft = await turn.records.broadcasts.draftOf(turn.person);
  if (draft?.state === "draft") return showDraft(deps, turn, ask, draft);
  if (draft !== undefined) return showOne(deps, turn, ask, draft);
  return (
    <>
      <Tellings ask={ask} />
      <h1>{ask.text(phrase("broadcast-desk-compose"))}</h1>
      <NewOne ask={ask} />
    </>
  );
}

function NewOne({ ask }: { readonly ask: PageAsk }) {
  return (
    <Form ask={ask} to="broadcasts">
      <button name="press" value="begin" class="primary">
        {ask.text(phrase("broadcast-new"))}
      </button>
    </Form>
  );
}

async function list(deps: BroadcastDeps, turn: Turn, ask: PageAsk) {
  const { broadcasts } = turn.records;
  const index = Math.max(0, Math.trunc(Number(ask.query.get("page"))) || 0);
  const own = await broadcasts.draftOf(turn.person);
  const asked = (await broadcasts.listAsked()).filter((each) => !isAuthor(turn, each));
  const found = await broadcasts.list(onPage + 1, index * onPage);
  const rows = [];
  for (const broadcast of found.slice(0, onPage)) {
    const totals = isOver(broadcast) ? undefined : await broadcasts.totals(broadcast.id);
    rows.push({ broadcast, totals });
  }
  return (
    <>
      <Tellings ask={ask} />
      <h1>{ask.text(title)}</h1>
      {own === undefined ? (
        <NewOne ask={ask} />
      ) : (
        <Rows ask={ask} head={phrase("broadcast-desk-own")}>
          {[<Row turn={turn} ask={ask} deps={deps} broadcast={own} at="new" />]}
        </Rows>
      )}
      {asked.length === 0 ? null : (
        <Rows ask={ask} head={phrase("broadcast-desk-asked-you")}>
          {asked.map((broadcast) => (
            <Row turn={turn} ask={ask} deps={deps} broadcast={broadcast} at={broadcast.id} />
          ))}
        </Rows>
      )}
      <Rows ask={ask} head={phrase("broadcast-earlier")}>
        {rows.map(({ broadcast, totals }) => (
          <Row turn={turn} ask={ask} deps={deps} broadcast={broadcast} at={broadcast.id}>
            {totals === undefined || allOf(totals) === 0
              ? undefined
              : ask.text(
                  phrase("broadcast-run-count", { done: doneOf(totals), all: allOf(totals) }),
                )}
          </Row>
        ))}
      </Rows>
      {rows.length === 0 ? <Said ask={ask} words={phrase("broadcast-none")} /> : null}
      {found.length > onPage ? (
        <p>
          <a href={`/console/broadcasts?page=${index + 1}`}>{ask.text(phrase("more"))}</a>
        </p>
      ) : null}
    </>
  );
}

function Rows({
  ask,
  head,
  children,
}: {
  readonly ask: PageAsk;
  readonly head: Phrase;
  readonly children: unknown;
}) {
  return (
    <>
      <h2>{ask.text(head)}</h2>
      <ul class="rows">{children}</ul>
    </>
  );
}

function Row({
  deps,
  turn,
  ask,
  broadcast,
  at,
  children,
}: {
  readonly deps: BroadcastDeps;
  readonly turn: Turn;
  readonly ask: PageAsk;
  readonly broadcast: Broadcast;
  readonly at: string;
  readonly children?: string | undefined;
}) {
  const { language } = turn;
  const day = localDay(broadcast.startedAt ?? broadcast.createdAt, deps.timeZone);
  const { state } = broadcast;
  // Below "yours" it says what it waits for; whoever is asked for a yes reads that above.
  const isPlain = state === "draft" || (state === "approval" && !isAuthor(turn, broadcast));
  const words = firstWords(broadcast, language);
  const label = isPlain
    ? words
    : ask.text(
        phrase("broadcast-row", {
          day: writeShortDay(day, language),
          words,
          state,
          what: broadcast.corrects === undefined ? "message" : "correction",
        }),
      );
  return (
    <li>
      <a href={`/console/broadcasts/${at}`}>{label}</a> {children}
    </li>
  );
}

async function act(
  deps: BroadcastDeps,
  turn: Turn,
  form: URLSearchParams,
  _: PageView,
  picture: Picture | undefined,
): Promise<string | undefined> {
  const { broadcasts } = turn.records;
  const [verb = "", id = ""] = (form.get("press") ?? "").split(":");
  const own = await broadcasts.draftOf(turn.person);
  if (verb === "begin") {
    if (own === undefined) await beginDraft(turn);
    return "new";
  }
  if (verb === "save" || verb === "send" || verb === "throw") {
    if (own !== undefined) return actOnDraft(deps, turn, own, form, picture);
    turn.say({ words: phrase("broadcast-desk-moved") });
    return "";
  }
  const broadcast = await broadcasts.find(id);
  if (broadcast === undefined) {
    sayOld(turn);
    return undefined;
  }
  if (verb === "back") {
    if (isAuthor(turn, broadcast)) await takeBack(deps, turn, broadcast);
    else sayOld(turn);
    return "new";
  }
  if (verb === "yes" && form.get("mark") !== markOf(broadcast)) {
    // It was taken back and changed meanwhile: nobody agrees to what they have not seen.
    turn.say({ words: phrase("broadcast-desk-changed") });
  } else if (verb === "yes") await agree(deps, turn, broadcast);
  else if (verb === "no") {
    await decline(deps, turn, broadcast, (form.get("why") ?? "").trim().slice(0, longestWhy));
  } else if (!managed.includes(verb) || !(await manage(deps, turn, broadcast, verb))) sayOld(turn);
  if (verb === "fix" && (await broadcasts.draftOf(turn.person))?.corrects?.id === id) return "new";
  const now = await broadcasts.find(id);
  if (now?.state !== "draft") return id;
  return now.chat === turn.person ? "new" : "";
}

/** Of the chat's buttons those that change something. */
const managed = ["pause", "resume", "fix", "stop-yes", "again-yes"];
