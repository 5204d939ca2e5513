/**
 * Figures: "About me, if you like": what somebody may tell for the village's totals, a tap each, every
 * one to be left out or taken back. Composes only.
 */
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { ageGroups, cameBackFrom, type AboutMe } from "../rules/person.ts";
import { aboutMe, onward } from "../../../bot/doors.ts";

const screen = "about";

const wayBack: Button = { label: phrase("back"), action: "do:me" };

export function sayAbout(about: AboutMe, inPlace: boolean): Reply {
  const sex = about.isWoman === null ? "x" : about.isWoman ? "woman" : "man";
  const told = Object.values(about).some((each) => each !== null);
  const tap = (
    is: boolean,
    key: string,
    values: Record<string, string>,
    action: string,
  ): Button => ({
    label: phrase(key, { mark: is ? "✓ " : "", ...values }),
    action,
  });
  const ages = ageGroups.map((age) =>
    tap(about.ageGroup === age, "about-age", { age: `age-${age}` }, `about:age:${age}`),
  );
  return {
    words: [phrase("about-title"), phrase("about-what"), phrase("about-why")],
    buttons: [
      ["woman", "man", "x"].map((who) =>
        tap(sex === who && who !== "x", "about-sex", { who }, `about:sex:${who}`),
      ),
      ages.slice(0, 2),
      ages.slice(2),
      ...cameBackFrom.map((from) => [
        tap(about.cameBack === from, "about-back", { from }, `about:back:${from}`),
      ]),
      [{ label: hamletLabel(about), action: "about:hamlet" }],
      ...(told ? [[{ label: phrase("about-delete"), action: "about:delete" }]] : []),
      [wayBack],
    ],
    screen,
    inPlace,
  };
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

export function sayAboutNoted(): Reply {
  return { words: phrase("about-noted"), buttons: onward };
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
