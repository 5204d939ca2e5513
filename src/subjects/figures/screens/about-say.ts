/**
 * Figures: "About me, if you like": what somebody may tell for the village's totals, a tap each, every
 * one to be left out or taken back. Composes only.
 */
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { ageGroups, cameBackFrom, type AboutMe } from "../rules/person.ts";
import { aboutMe } from "../../../bot/doors.ts";

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
