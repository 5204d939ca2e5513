/**
 * The page of an officer's own draft: one form, and below it what people will read. What is sent is what
 * stands there: with words that were changed since, "send" keeps them and shows them first. What it does is
 * compose-act.ts.
 */
import type { PageAsk } from "../../../bot/page/page.ts";
import { Form, Said, Tellings } from "../../../bot/page/parts.tsx";
import type { Turn } from "../../../bot/context.ts";
import { writeHour } from "../../../bot/gate/own-hour.ts";
import { languages, phrase, type Language } from "../../../bot/reply.ts";
import { isQuietMinute } from "../../../bot/quiet-hours.ts";
import { markOf, readAudience, type FormClock } from "../rules/draft-form.ts";
import { isTested, type Broadcast } from "../rules/record.ts";
import { fairRule } from "../../fairtests/index.ts";
import { clockOf, type BroadcastDeps } from "../screens/desk.ts";
import { sayKind, sayCautions } from "../screens/page-say.ts";
import { writeMoment } from "../screens/when-say.ts";
import { Pictures, Words } from "./said.tsx";
import { Preview } from "./preview.tsx";
import { villagesToTick, Whom, whomInWords } from "./whom.tsx";

const composeAt = "/console/broadcasts/new";

export const formClock = (deps: BroadcastDeps, turn: Turn): FormClock & { language: Language } => ({
  ...clockOf(deps, turn),
  timeZone: deps.timeZone,
  language: turn.language,
});

export async function showDraft(deps: BroadcastDeps, turn: Turn, ask: PageAsk, stored: Broadcast) {
  const clock = formClock(deps, turn);
  // By script: how many it would be, before anything is kept.
  const audience =
    ask.query.has("counts") && stored.corrects === undefined
      ? readAudience(ask.query, deps.playbook, clock, stored.audience)
      : stored.audience;
  const draft = { ...stored, audience };
  const { startsAt, kind } = draft;
  const villages = await villagesToTick(turn, audience);
  const minute = startsAt?.minute;
  const sendLabel =
    startsAt === null
      ? phrase("broadcast-send-now")
      : phrase("broadcast-send-at", { when: writeMoment(startsAt, turn.language, clock.today) });
  const others = (
    <>
      <Whom deps={deps} ask={ask} audience={audience} villages={villages} clock={clock} />
      <fieldset>
        <legend>{ask.text(phrase("broadcast-when"))}</legend>
        <label>
          <input type="radio" name="when" value="now" checked={startsAt === null} />{" "}
          {ask.text(phrase("broadcast-at-once"))}
        </label>
        <label>
          <input type="radio" name="when" value="at" checked={startsAt !== null} />{" "}
          {ask.text(phrase("broadcast-desk-at"))}
        </label>
        <div class="pairs">
          <label>
            {ask.text(phrase("broadcast-desk-day"))}
            <input type="date" name="day" value={startsAt?.day} min={clock.today} />
          </label>
          <label>
            {ask.text(phrase("broadcast-desk-time"))}
            <input
              type="time"
              name="time"
              value={minute === undefined ? undefined : writeHour(minute).padStart(5, "0")}
            />
          </label>
        </div>
        {minute !== undefined && isQuietMinute(minute) ? (
          <Said ask={ask} words={phrase("broadcast-at-night")} />
        ) : null}
      </fieldset>
      <label>
        <input type="checkbox" name="safety" value="yes" checked={kind === "safety"} />{" "}
        {ask.text(phrase("broadcast-desk-safety"))}
      </label>
      <label>
        <input type="checkbox" name="tenth" value="yes" checked={isTested(draft)} />{" "}
        {ask.text(phrase("broadcast-tenth"))}
      </label>
      {isTested(draft) ? <Said ask={ask} words={fairRule} /> : null}
    </>
  );
  return (
    <>
      <Tellings ask={ask} />
      <h1>{ask.text(phrase("broadcast-desk-compose"))}</h1>
      <Form ask={ask} to="broadcasts" named="compose" brings="files">
        <input type="hidden" name="mark" value={markOf(stored)} />
        {languages.toReversed().map((language) => (
          <Words ask={ask} draft={draft} language={language} />
        ))}
        <p class="small">{ask.text(phrase("broadcast-desk-one"))}</p>
        <Pictures ask={ask} draft={stored} />
        {stored.corrects === undefined ? others : <Said ask={ask} words={sayKind(stored)} />}
        <div class="acts">
          <button name="press" value="save">
            {ask.text(phrase("broadcast-desk-save"))}
          </button>
        </div>
        <section aria-labelledby="preview">
          <h2 id="preview">{ask.text(phrase("broadcast-preview"))}</h2>
          <Preview deps={deps} ask={ask} broadcast={draft} />
          {await whomInWords(deps, turn, ask, draft, composeAt)}
          <Said ask={ask} words={sayCautions(draft)} />
        </section>
        <div class="acts">
          <button name="press" value="send" class="primary">
            {ask.text(sendLabel)}
          </button>
          <button name="press" value="throw" class="danger">
            {ask.text(phrase("broadcast-throw"))}
          </button>
        </div>
      </Form>
    </>
  );
}
