/**
 * Figures: "About me, if you like": what somebody may tell for the village's totals, a tap each, every
 * one to be left out or taken back. Composes only.
 */
import {
  phrase,
  type Button,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { ageGroups, cameBackFrom, type AboutMe } from "../rules/person.ts";
import { aboutMe, onward } from "../../../bot/doors.ts";

const screen = "about";

const wayBack: Button = { label: phrase("back"), action: "do:me" };

/** What is asked by choices, in the order of the page; the part of the village is typed. */
export const asked = ["sex", "age", "back"] as const;
export type Asked = (typeof asked)[number];

/** The page: a line for each question, with what was told. */
export function sayAbout(about: AboutMe, inPlace: boolean): Reply {
  const told = Object.values(about).some((each) => each !== null);
  return {
    words: [phrase("about-title"), phrase("about-what"), phrase("about-why")],
    buttons: [
      ...asked.map((what): readonly Button[] => {
        const chosen = choicesOf(about, what).find(({ isChosen }) => isChosen);
        return [
          { label: chosen?.label ?? phrase(`about-${what}-ask`), action: `about:show:${what}` },
        ];
      }),
      [{ label: hamletLabel(about), action: "about:hamlet" }],
      ...(told ? [[{ label: phrase("about-delete"), action: "about:delete" }]] : []),
      [wayBack],
    ],
    screen,
    inPlace,
  };
}

/** One question with its choices, in the place of the page. */
export function askOne(about: AboutMe, what: Asked): Reply {
  return {
    words: phrase(`about-${what}-ask`),
    buttons: [
      ...choicesOf(about, what).map(({ label, action }) => [{ label, action }]),
      [{ label: phrase("back"), action: "about:page" }],
    ],
    screen,
    inPlace: true,
  };
}

function choicesOf(about: AboutMe, what: Asked): readonly (Button & { isChosen: boolean })[] {
  const choice = (isChosen: boolean, value: string, named: Record<string, string>) => ({
    label: phrase(`about-${what}`, { mark: isChosen ? "✓ " : "", ...named }),
    action: `about:${what}:${value}`,
    isChosen,
  });
  switch (what) {
    case "sex":
      return (["woman", "man"] as const).map((who) =>
        choice(about.isWoman === (who === "woman"), who, { who }),
      );
    case "age":
      return ageGroups.map((age) => choice(about.ageGroup === age, age, { age: `age-${age}` }));
    case "back":
      return cameBackFrom.map((from) => choice(about.cameBack === from, from, { from }));
  }
}

const skipped: Button = { label: phrase("skip"), action: "about:skip" };

/** Whoever teaches: did they come back to the village? */
export function askBack(): Reply {
  return {
    words: phrase("about-ask-back"),
    buttons: [
      ...cameBackFrom.map((from) => [
        { label: phrase("about-back", { mark: "", from }), action: `about:tell:back:${from}` },
      ]),
      [skipped],
    ],
    screen: "about-ask",
  };
}

/** Whoever brings others: are women and men among those who learn? */
export function askSex(): Reply {
  const who = (["woman", "man"] as const).map((each): Button => ({
    label: phrase("about-sex", { mark: "", who: each }),
    action: `about:tell:sex:${each}`,
  }));
  return { words: phrase("about-ask-sex"), buttons: [who, [skipped]], screen: "about-ask" };
}

export function askAge(): Reply {
  const ages = ageGroups.map((age): Button => ({
    label: phrase("about-age", { mark: "", age: `age-${age}` }),
    action: `about:tell:age:${age}`,
  }));
  return {
    words: phrase("about-ask-age"),
    buttons: [ages.slice(0, 2), ages.slice(2), [skipped]],
    screen: "about-ask",
  };
}

/** Does somebody of the same home sell here, too? */
export function askHome(): Reply {
  return {
    words: phrase("about-ask-home"),
    buttons: [
      [{ label: phrase("playbook-household-alone"), action: "about:home:alone" }],
      [{ label: phrase("playbook-household-others"), action: "about:home:others" }],
      [skipped],
    ],
    screen: "about-ask",
  };
}

/** @param back what the village has told so far */
export function sayAboutNoted(back: readonly Paragraph[]): Reply {
  return { words: [phrase("about-noted"), ...back], buttons: onward };
}

export function sayAboutSkipped(): Reply {
  return { words: phrase("about-skipped"), buttons: onward };
}

function hamletLabel({ hamlet }: AboutMe): Phrase {
  return hamlet === null ? phrase("about-hamlet") : phrase("about-hamlet-is", { hamlet });
}

export function askHamlet(): Reply {
  return {
    words: phrase("about-hamlet-ask"),
    buttons: [
      [{ label: phrase("about-hamlet-none"), action: "about:hamlet-none" }],
      [{ label: phrase("back"), action: "about:open" }],
    ],
    screen,
  };
}

export function sayAboutDeleted(): Reply {
  return { words: phrase("about-deleted"), buttons: [[aboutMe, wayBack]], screen };
}
