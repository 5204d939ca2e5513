/** For whom a broadcast is, as boxes to tick, and how many people that is. */
import type { PageAsk } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import type { Turn } from "../../../bot/context.ts";
import { languages, phrase, type Words } from "../../../bot/reply.ts";
import { stages } from "../../shop/index.ts";
import { audienceRoles, type Audience } from "../rules/audience.ts";
import {
  audienceWords,
  languageNames,
  roleName,
  seasonName,
  stageName,
  stepName,
} from "../rules/audience-words.ts";
import { isJoined, joinedChoices, stepsOf, stuckChoices } from "../rules/choose.ts";
import type { FormClock } from "../rules/draft-form.ts";
import type { AudienceCount, Broadcast } from "../rules/record.ts";
import { namingOf, type BroadcastDeps } from "../screens/desk.ts";
import { sayCount } from "../screens/page-say.ts";
import { restOf, sayRest } from "../screens/rest.ts";

/** Villages to tick; others are written by their name. */
const mostVillages = 24;
/** People of the register that one look counts: a few hundredths of a second. */
const slice = 2_000;
const mostSlices = 4;

type Village = { readonly id: string; readonly name: string };

/** Those with the most people, and all that are ticked. */
export async function villagesToTick(turn: Turn, audience: Audience): Promise<readonly Village[]> {
  const { members } = turn.records;
  const found: Village[] = [...(await members.listVillages(mostVillages, 0))];
  for (const id of audience.villages ?? []) {
    if (found.some((village) => village.id === id)) continue;
    const village = await members.findVillage(id);
    if (village !== undefined) found.push(village);
  }
  return found;
}

export function Whom({
  deps,
  ask,
  audience,
  villages,
  clock,
}: {
  readonly deps: BroadcastDeps;
  readonly ask: PageAsk;
  readonly audience: Audience;
  readonly villages: readonly Village[];
  readonly clock: FormClock & { readonly language: "en" | "zh" };
}) {
  const { playbook } = deps;
  const { language } = clock;
  const { joinedFrom, joinedBefore } = audience;
  const joinedOptions = (["new", "old"] as const).flatMap((which) =>
    joinedChoices.map((days) => ({
      value: `${which}:${days}`,
      label: ask.text(phrase("broadcast-joined-days", { which, days })),
      isOn: isJoined(audience, which, days, clock),
    })),
  );
  const isKept =
    (joinedFrom !== undefined || joinedBefore !== undefined) &&
    joinedOptions.every(({ isOn }) => !isOn);
  return (
    <fieldset data-count="#count">
      <legend>{ask.text(phrase("broadcast-change-whom"))}</legend>
      <p class="small">{ask.text(phrase("broadcast-desk-whom"))}</p>
      <Ticks
        title={ask.text(phrase("broadcast-by-villages"))}
        name="village"
        of={villages.map(({ id, name }) => [id, name, audience.villages?.includes(id)])}
      />
      <label>
        {ask.text(phrase("broadcast-desk-villages"))}
        <input name="names" maxlength={200} autocomplete="off" />
      </label>
      {playbook.seasons.map((season) => (
        <Ticks
          title={`${ask.text(phrase("broadcast-by-steps"))} · ${seasonName(season.id, ask.text)}`}
          name="step"
          of={stepsOf(playbook, season).map((id) => [
            id,
            stepName(playbook, id, language),
            audience.steps?.includes(id),
          ])}
        />
      ))}
      <Ticks
        title={ask.text(phrase("broadcast-by-roles"))}
        name="role"
        of={audienceRoles.map((role) => [
          role,
          ask.text(roleName(role)),
          audience.roles?.includes(role),
        ])}
      />
      <Ticks
        title={ask.text(phrase("broadcast-by-stages"))}
        name="stage"
        of={stages.map((each) => [
          each,
          ask.text(stageName(each)),
          audience.stages?.includes(each),
        ])}
      />
      <Ticks
        title={ask.text(phrase("broadcast-by-languages"))}
        name="language"
        of={languages.map((each) => [
          each,
          languageNames[each],
          audience.languages?.includes(each),
        ])}
      />
      <div class="pairs">
        <label>
          {ask.text(phrase("broadcast-by-stuck"))}
          <select name="stuck">
            <option value="">{ask.text(phrase("broadcast-no-matter"))}</option>
            {stuckChoices.map((days) => (
              <option value={days} selected={audience.stuckDays === days}>
                {ask.text(phrase("broadcast-stuck-days", { days }))}
              </option>
            ))}
          </select>
        </label>
        <label>
          {ask.text(phrase("broadcast-by-joined"))}
          <select name="joined">
            <option value="">{ask.text(phrase("broadcast-no-matter"))}</option>
            {isKept ? (
              <option value="keep" selected>
                {ask.text(phrase("broadcast-desk-as-before"))}
              </option>
            ) : null}
            {joinedOptions.map(({ value, label, isOn }) => (
              <option value={value} selected={isOn}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}

/** Many boxes of one condition, folded away while none is ticked. */
function Ticks({
  title,
  name,
  of,
}: {
  readonly title: string;
  readonly name: string;
  readonly of: readonly (readonly [value: string, label: string, isOn: boolean | undefined])[];
}) {
  if (of.length === 0) return null;
  return (
    <details open={of.some(([, , isOn]) => isOn === true)}>
      <summary>{title}</summary>
      <div class="ticks" role="group" aria-label={title}>
        {of.map(([value, label, isOn]) => (
          <label>
            <input type="checkbox" name={name} value={value} checked={isOn === true} /> {label}
          </label>
        ))}
      </div>
    </details>
  );
}

/** How many that is, from where an earlier look ended. */
export interface Counting extends AudienceCount {
  readonly next: string | undefined;
}

async function countFrom(
  { records, now }: Turn,
  audience: Audience,
  query: URLSearchParams,
): Promise<Counting> {
  const sum = (name: string) => Math.max(0, Math.trunc(Number(query.get(name))) || 0);
  let next = query.get("after") ?? undefined;
  let [people, resting] = next === undefined ? [0, 0] : [sum("people"), sum("resting")];
  for (let count = 0; count < mostSlices; count += 1) {
    const found = await records.broadcasts.countSlice(audience, next, slice, now);
    people += found.people;
    resting += found.resting;
    next = found.next;
    if (next === undefined) break;
  }
  return { people, resting, next };
}

/** The audience in words, and its number; a large one is counted on by the next look. */
export async function whomInWords(
  deps: BroadcastDeps,
  turn: Turn,
  ask: PageAsk,
  broadcast: Pick<Broadcast, "audience" | "kind" | "corrects">,
  /** Address of this page. */
  at: string,
) {
  const { audience, kind } = broadcast;
  const { next, ...count } = await countFrom(turn, audience, ask.query);
  const whom: Words = audienceWords(audience, await namingOf(deps, turn, audience));
  const rest = sayRest(await restOf(turn, broadcast));
  const on = new URLSearchParams(ask.query);
  const values = { after: next ?? "", people: count.people, resting: count.resting };
  for (const [name, value] of Object.entries(values)) on.set(name, String(value));
  return (
    <div id="count" aria-live="polite">
      <Said ask={ask} words={whom} />
      {next === undefined ? (
        <Said ask={ask} words={[sayCount(count, kind === "safety"), ...rest]} />
      ) : (
        <p>
          {ask.text(phrase("broadcast-desk-counting", { people: count.people }))}{" "}
          <a href={`${at}?${on.toString()}`} data-on>
            {ask.text(phrase("broadcast-desk-count-on"))}
          </a>
        </p>
      )}
    </div>
  );
}
