/**
 * Broadcasts: the screens on which an officer ticks for whom one is. Composes only: what a tap does is
 * choose.ts. All are one message that is edited in place.
 */
import type { Playbook } from "../../playbook/index.ts";
import { languages, phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { stages } from "../../shop/index.ts";
import { audienceRoles, type Audience } from "../rules/audience.ts";
import {
  audienceWords,
  languageNames,
  roleName,
  seasonName,
  stageName,
  stepName,
  type Naming,
} from "../rules/audience-words.ts";
import { isEverybody, isJoined, joinedChoices, stepsOf, stuckChoices } from "../rules/choose.ts";

export const draftScreen = "bc";

/** Villages on one page. */
export const villagesOnPage = 8;

export const conditions = [
  "villages",
  "steps",
  "stuck",
  "roles",
  "stages",
  "languages",
  "joined",
] as const;
export type Condition = (typeof conditions)[number];

/** What is to be forgotten of the audience when a condition matters no more. */
export const partsOf: Readonly<Record<Condition, readonly (keyof Audience)[]>> = {
  villages: ["villages"],
  steps: ["steps"],
  stuck: ["stuckDays"],
  roles: ["roles"],
  stages: ["stages"],
  languages: ["languages"],
  joined: ["joinedFrom", "joinedBefore"],
};

const conditionWords: Readonly<Record<Condition, Phrase>> = {
  villages: phrase("broadcast-by-villages"),
  steps: phrase("broadcast-by-steps"),
  stuck: phrase("broadcast-by-stuck"),
  roles: phrase("broadcast-by-roles"),
  stages: phrase("broadcast-by-stages"),
  languages: phrase("broadcast-by-languages"),
  joined: phrase("broadcast-by-joined"),
};

const toPage: Button = { label: phrase("broadcast-back"), action: "bc:page" };
const toConditions: Button = { label: phrase("back"), action: "bc:whom" };

/** @param tenth whether a tenth is held out; `undefined` where none may be */
export function sayConditions(
  audience: Audience,
  naming: Naming,
  tenth: boolean | undefined,
): Reply {
  const buttons = conditions.map((condition): Button => ({
    label: ticked(
      naming.speak(conditionWords[condition]),
      partsOf[condition].some((part) => audience[part] !== undefined),
    ),
    action: `bc:by:${condition}`,
  }));
  return screen(
    [phrase("broadcast-whom"), audienceWords(audience, naming)],
    [
      ...inTwos(buttons),
      ...(isEverybody(audience)
        ? []
        : [[{ label: phrase("broadcast-everybody-again"), action: "bc:all" }]]),
      ...(tenth === undefined
        ? []
        : [
            [
              {
                label: ticked(naming.speak(phrase("broadcast-tenth")), tenth),
                action: tenth ? "bc:tenth:off" : "bc:tenth:on",
              },
            ],
          ]),
      [toPage],
    ],
  );
}

/** Villages to tick, those with the most people first; or those whose name the officer wrote. */
export function sayVillageTicks(
  audience: Audience,
  naming: Naming,
  villages: readonly { readonly id: string; readonly name: string }[],
  page: { readonly index: number; readonly hasMore: boolean },
): Reply {
  const ticks = villages.map(({ id, name }) =>
    tick(name, audience.villages?.includes(id) ?? false, `bc:village:${page.index}:${id}`),
  );
  const way: Button[] = [];
  if (page.index > 0) way.push({ label: "←", action: `bc:by:villages:${page.index - 1}` });
  if (page.hasMore) way.push({ label: phrase("more"), action: `bc:by:villages:${page.index + 1}` });
  return choice("villages", audience, naming, [...inTwos(ticks), ...(way.length > 0 ? [way] : [])]);
}

/** Whole seasons; the steps of one season behind its arrow. */
export function saySeasonTicks(audience: Audience, naming: Naming): Reply {
  const { playbook, speak } = naming;
  const rows = playbook.seasons.map((season): Button[] => {
    const steps = stepsOf(playbook, season);
    const count = steps.filter((id) => audience.steps?.includes(id)).length;
    return [
      tick(seasonName(season.id, speak), count === steps.length, `bc:season:${season.id}`),
      {
        label: phrase("broadcast-its-steps", { count, all: steps.length }),
        action: `bc:steps:${season.id}`,
      },
    ];
  });
  return choice("steps", audience, naming, rows);
}

export function sayStepTicks(audience: Audience, naming: Naming, seasonId: string): Reply {
  const { playbook, language } = naming;
  const rows = inSeason(playbook, seasonId).map((id) => [
    tick(
      stepName(playbook, id, language),
      audience.steps?.includes(id) ?? false,
      `bc:step:${seasonId}:${id}`,
    ),
  ]);
  return screen(
    [phrase("broadcast-by-steps-ask"), audienceWords(audience, naming)],
    [...rows, [{ label: phrase("back"), action: "bc:by:steps" }]],
  );
}

function inSeason(playbook: Playbook, seasonId: string): readonly string[] {
  const season = playbook.seasons.find(({ id }) => id === seasonId);
  return season === undefined ? [] : stepsOf(playbook, season);
}

/** What has few values, all on one screen. @param today by the usual clocks */
export function sayTicks(
  condition: Exclude<Condition, "villages" | "steps">,
  audience: Audience,
  naming: Naming,
  today: string,
): Reply {
  const { speak } = naming;
  if (condition === "stuck") {
    const rows = stuckChoices.map((days) =>
      tick(
        speak(phrase("broadcast-stuck-days", { days })),
        audience.stuckDays === days,
        `bc:stuck:${days}`,
      ),
    );
    return choice(condition, audience, naming, [rows]);
  }
  if (condition === "joined") {
    const rows = (["new", "old"] as const).map((which) =>
      joinedChoices.map((days) =>
        tick(
          speak(phrase("broadcast-joined-days", { which, days })),
          isJoined(audience, which, days, { today, timeZone: naming.timeZone }),
          `bc:joined:${which}:${days}`,
        ),
      ),
    );
    return choice(condition, audience, naming, rows.flat().map(alone));
  }
  if (condition === "roles") {
    const ticks = audienceRoles.map((role) =>
      tick(speak(roleName(role)), audience.roles?.includes(role) ?? false, `bc:tick:roles:${role}`),
    );
    return choice(condition, audience, naming, ticks.map(alone));
  }
  if (condition === "stages") {
    const ticks = stages.map((stage) =>
      tick(
        speak(stageName(stage)),
        audience.stages?.includes(stage) ?? false,
        `bc:tick:stages:${stage}`,
      ),
    );
    return choice(condition, audience, naming, ticks.map(alone));
  }
  const ticks = languages.map((each) =>
    tick(
      languageNames[each],
      audience.languages?.includes(each) ?? false,
      `bc:tick:languages:${each}`,
    ),
  );
  return choice(condition, audience, naming, [ticks]);
}

const questions: Readonly<Record<Condition, Phrase>> = {
  villages: phrase("broadcast-by-villages-ask"),
  steps: phrase("broadcast-by-steps-ask"),
  stuck: phrase("broadcast-by-stuck-ask"),
  roles: phrase("broadcast-by-roles-ask"),
  stages: phrase("broadcast-by-stages-ask"),
  languages: phrase("broadcast-by-languages-ask"),
  joined: phrase("broadcast-by-joined-ask"),
};

function choice(
  condition: Condition,
  audience: Audience,
  naming: Naming,
  rows: readonly (readonly Button[])[],
): Reply {
  const isSet = partsOf[condition].some((part) => audience[part] !== undefined);
  return screen(
    [questions[condition], audienceWords(audience, naming)],
    [
      ...rows,
      ...(isSet ? [[{ label: phrase("broadcast-no-matter"), action: `bc:any:${condition}` }]] : []),
      [toConditions, toPage],
    ],
  );
}

function screen(words: Reply["words"], buttons: readonly (readonly Button[])[]): Reply {
  return { words, buttons, screen: draftScreen, inPlace: true };
}

const alone = (button: Button): readonly Button[] => [button];

function tick(label: string, isTicked: boolean, action: string): Button {
  return { label: ticked(label, isTicked), action };
}

function ticked(label: string, isTicked: boolean): string {
  return isTicked ? `✓ ${label}` : label;
}

function inTwos(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let from = 0; from < buttons.length; from += 2) rows.push(buttons.slice(from, from + 2));
  return rows;
}
