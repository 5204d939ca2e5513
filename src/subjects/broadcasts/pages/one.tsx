/** The page of one broadcast that is a draft no more: what is asked of the second officer, the bar, the report. */
import type { LivePart, PageAsk } from "../../../bot/page/page.ts";
import { Form, Said, Tellings } from "../../../bot/page/parts.tsx";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button, type Paragraph } from "../../../bot/reply.ts";
import { isTested, type Broadcast, type BroadcastTotals } from "../rules/record.ts";
import { fairRule } from "../../fairtests/index.ts";
import { clockOf, type BroadcastDeps } from "../screens/desk.ts";
import { isOver, testOf } from "../screens/progress.ts";
import { mayCorrect, sayReport } from "../screens/report-say.ts";
import {
  allOf,
  askCancel,
  doneOf,
  fixButton,
  runButtons,
  sayNumbers,
  sayStanding,
} from "../screens/run-say.ts";
import { writeMoment } from "../screens/when-say.ts";
import { Preview } from "./preview.tsx";
import { SecondActs, SecondHead } from "./second.tsx";
import { whomInWords } from "./whom.tsx";

export async function showOne(deps: BroadcastDeps, turn: Turn, ask: PageAsk, broadcast: Broadcast) {
  const { language } = turn;
  const { id, state } = broadcast;
  const at = `/console/broadcasts/${id}`;
  const totals = await turn.records.broadcasts.totals(id);
  const run =
    isOver(broadcast) || state === "approval" ? undefined : await barOf(deps, turn, ask, broadcast);
  return (
    <>
      <Tellings ask={ask} />
      {state === "approval" ? (
        <SecondHead deps={deps} turn={turn} ask={ask} of={broadcast} />
      ) : null}
      {run === undefined ? null : (
        <>
          <h1>{ask.text(phrase("broadcast-run", { state }))}</h1>
          <div
            class="run"
            data-live={`/console/live/broadcasts/${id}?mark=${encodeURIComponent(run.mark)}`}
          >
            {run.body}
          </div>
          <p class="small">
            <a href={at}>{ask.text(phrase("broadcast-desk-again"))}</a>
          </p>
          <RunActs ask={ask} broadcast={broadcast} totals={totals} />
        </>
      )}
      {isOver(broadcast) ? (
        <Report
          ask={ask}
          turn={turn}
          broadcast={broadcast}
          totals={totals}
          tested={await testOf(deps, turn, broadcast)}
          isCorrected={(await turn.records.broadcasts.correctionOf(id)) !== undefined}
        />
      ) : null}
      <h2>{ask.text(phrase("broadcast-preview"))}</h2>
      <Preview deps={deps} ask={ask} broadcast={broadcast} />
      {state === "approval" ? (
        <>
          <h2>{ask.text(phrase("broadcast-page-whom"))}</h2>
          {await whomInWords(deps, turn, ask, broadcast, at)}
          <Said
            ask={ask}
            words={
              broadcast.startsAt === null
                ? phrase("broadcast-page-now")
                : phrase("broadcast-page-at", {
                    when: writeMoment(broadcast.startsAt, language, clockOf(deps, turn).today),
                  })
            }
          />
          {isTested(broadcast) ? <Said ask={ask} words={fairRule} /> : null}
          <SecondActs turn={turn} ask={ask} of={broadcast} />
        </>
      ) : null}
      <p>
        <a href="/console/broadcasts">{ask.text(phrase("back"))}</a>
      </p>
    </>
  );
}

/** Its number and its bar: drawn again while somebody looks. */
export async function barOf(
  deps: BroadcastDeps,
  turn: Turn,
  ask: PageAsk,
  broadcast: Broadcast,
): Promise<LivePart> {
  const { broadcasts } = turn.records;
  const { id, state } = broadcast;
  const totals = await broadcasts.totals(id);
  const perSecond = state === "sending" ? await broadcasts.speed(id) : 0;
  const { today } = clockOf(deps, turn);
  const view = { broadcast, totals, perSecond, language: turn.language, today };
  const all = allOf(totals);
  // Preparing and sending look alike: nobody's page need be drawn anew in between.
  const mark = state === "preparing" ? "sending" : state;
  if (all === 0) return { mark, body: <Said ask={ask} words={sayStanding(view)} /> };
  const numbers = ask.text({ lines: sayNumbers(view) });
  return {
    mark,
    body: (
      <>
        <progress value={doneOf(totals)} max={all} aria-label={numbers.split("\n")[0]}></progress>
        <Said ask={ask} words={{ lines: sayNumbers(view) }} />
      </>
    ),
  };
}

/** The chat's buttons; stopping is asked about, as there. */
function RunActs({
  ask,
  broadcast,
  totals,
}: {
  readonly ask: PageAsk;
  readonly broadcast: Broadcast;
  readonly totals: BroadcastTotals;
}) {
  const buttons = runButtons(broadcast).flat();
  const ordinary = buttons.filter(({ style }) => style !== "danger");
  const stop = buttons.find(({ style }) => style === "danger");
  const [yes] = askCancel(broadcast, totals).buttons?.flat() ?? [];
  return (
    <div class="verdicts">
      {ordinary.length === 0 ? null : (
        <Form ask={ask} to="broadcasts">
          {ordinary.map((button) => (
            <Press ask={ask} button={button} />
          ))}
        </Form>
      )}
      {stop === undefined || yes === undefined ? null : (
        <details>
          <summary>{ask.text(stop.label)}</summary>
          <Said ask={ask} words={askCancel(broadcast, totals).words} />
          <Form ask={ask} to="broadcasts">
            <Press ask={ask} button={yes} />
          </Form>
        </details>
      )}
    </div>
  );
}

/** A button of the chat, without the name of its subject. */
function Press({ ask, button }: { readonly ask: PageAsk; readonly button: Button }) {
  return (
    <button name="press" value={button.action.replace(/^bc:/, "")} class={button.style}>
      {ask.text(button.label)}
    </button>
  );
}

function Report({
  ask,
  turn,
  broadcast,
  totals,
  tested,
  isCorrected,
}: {
  readonly ask: PageAsk;
  readonly turn: Turn;
  readonly isCorrected: boolean;
  readonly tested: readonly Paragraph[];
  readonly broadcast: Broadcast;
  readonly totals: BroadcastTotals;
}) {
  const { words } = sayReport(broadcast, totals, turn.language, { tested, isCorrected });
  const [head = "", ...rest] = ask.text(words).split("\n\n");
  const isDoubtful = totals.unknown > 0 && broadcast.state === "done";
  return (
    <>
      <h1>{head}</h1>
      <Said ask={ask} words={rest} />
      {mayCorrect(broadcast, totals, isCorrected) ? (
        <Form ask={ask} to="broadcasts">
          <Press ask={ask} button={fixButton(broadcast.id)} />
        </Form>
      ) : null}
      {isDoubtful ? (
        <details>
          <summary>{ask.text(phrase("broadcast-again", { count: totals.unknown }))}</summary>
          <Said ask={ask} words={phrase("broadcast-again-ask", { count: totals.unknown })} />
          <Form ask={ask} to="broadcasts">
            <button name="press" value={`again-yes:${broadcast.id}`}>
              {ask.text(phrase("broadcast-again-yes"))}
            </button>
          </Form>
        </details>
      ) : null}
    </>
  );
}
