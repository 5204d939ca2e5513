/**
 * Broadcasts: an audience in words, a line a condition. Pure; names of villages and steps are looked up
 * before. What is ticked on which screen is audience-say.ts.
 */
import { localDay } from "../../../bot/local-time.ts";
import type { Playbook } from "../../playbook/index.ts";
import {
  phrase,
  type Language,
  type Paragraph,
  type Phrase,
  type Words,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { Audience, audienceRoles } from "./audience.ts";
import type { Stage } from "../../shop/index.ts";
import { isEverybody, stepsOf } from "./choose.ts";

/** Turns words into text of the reader's language: lists of names are made of it. */
export type Speak = (words: Words) => string;

export interface Naming {
  readonly language: Language;
  readonly speak: Speak;
  readonly playbook: Playbook;
  /** Of the association: days are written by its clocks. */
  readonly timeZone: string;
  /** Names of the villages in the audience, by id. */
  readonly villages: ReadonlyMap<string, string>;
}

/** Names in one line; the others are counted. */
const mostNames = 6;

const roleWords: Readonly<Record<(typeof audienceRoles)[number], Phrase>> = {
  mentor: phrase("broadcast-role-mentor"),
  trainer: phrase("broadcast-role-trainer"),
  association: phrase("broadcast-role-association"),
};

const stageWords: Readonly<Record<Stage, Phrase>> = {
  none: phrase("broadcast-stage-none"),
  few: phrase("broadcast-stage-few"),
  some: phrase("broadcast-stage-some"),
  many: phrase("broadcast-stage-many"),
  hundreds: phrase("broadcast-stage-hundreds"),
};

/** Names of languages are written in themselves. */
export const languageNames: Readonly<Record<Language, string>> = { zh: "中文", en: "English" };

export const roleName = (role: (typeof audienceRoles)[number]): Phrase => roleWords[role];
export const stageName = (stage: Stage): Phrase => stageWords[stage];

export function audienceWords(audience: Audience, naming: Naming): Paragraph {
  if (audience.gotOf !== undefined) return phrase("broadcast-to-who-got-it");
  if (isEverybody(audience)) return phrase("broadcast-to-everybody");
  const { villages, roles, stages, languages, stuckDays, joinedFrom, joinedBefore } = audience;
  const { language, speak, timeZone } = naming;
  const day = (at: string): string => writeDay(localDay(new Date(at), timeZone), language, "");
  const lines: readonly (Phrase | undefined)[] = [
    villages &&
      phrase("broadcast-to-villages", {
        names: listed(
          villages.map((id) => naming.villages.get(id) ?? "–"),
          naming,
        ),
      }),
    audience.steps && phrase("broadcast-to-steps", { names: stepNames(audience.steps, naming) }),
    stuckDays === undefined ? undefined : phrase("broadcast-to-stuck", { days: stuckDays }),
    roles &&
      phrase("broadcast-to-roles", {
        names: listed(
          roles.map((role) => speak(roleWords[role])),
          naming,
        ),
      }),
    stages &&
      phrase("broadcast-to-stages", {
        names: listed(
          stages.map((stage) => speak(stageWords[stage])),
          naming,
        ),
      }),
    languages &&
      phrase("broadcast-to-languages", {
        names: listed(
          languages.map((each) => languageNames[each]),
          naming,
        ),
      }),
    joinedFrom === undefined
      ? undefined
      : phrase("broadcast-to-joined-from", { day: day(joinedFrom) }),
    joinedBefore === undefined
      ? undefined
      : phrase("broadcast-to-joined-before", { day: day(joinedBefore) }),
  ];
  return { lines: lines.filter((line) => line !== undefined) };
}

/** Whole seasons by their name, the rest step by step. */
function stepNames(steps: readonly string[], naming: Naming): string {
  const { playbook, speak } = naming;
  const whole = playbook.seasons.filter((season) =>
    stepsOf(playbook, season).every((id) => steps.includes(id)),
  );
  const inSeasons = new Set(whole.flatMap((season) => stepsOf(playbook, season)));
  const single = steps.filter((id) => !inSeasons.has(id));
  return listed(
    [
      ...whole.map(({ id }) => seasonName(id, speak)),
      ...single.map((id) => stepName(playbook, id, naming.language)),
    ],
    naming,
  );
}

const seasons: Readonly<Record<string, Phrase>> = {
  "get-ready": phrase("broadcast-season-get-ready"),
  open: phrase("broadcast-season-open"),
  sell: phrase("broadcast-season-sell"),
  together: phrase("broadcast-season-together"),
};

/** Its id where another playbook has other seasons. */
export function seasonName(id: string, speak: Speak): string {
  const name = seasons[id];
  return name === undefined ? id : speak(name);
}

export function stepName({ steps }: Playbook, id: string, language: Language): string {
  const step = steps.find((each) => each.id === id);
  if (step === undefined) return id;
  const { title } = step.words[language];
  return step.number === null ? title : `${step.number} ${title}`;
}

function listed(
  names: readonly string[],
  { language, speak }: Pick<Naming, "language" | "speak">,
): string {
  const shown = names.slice(0, mostNames).join(language === "zh" ? "、" : ", ");
  const left = names.length - mostNames;
  return left > 0 ? speak(phrase("broadcast-and-more", { names: shown, left })) : shown;
}
