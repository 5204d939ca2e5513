/** Figures: what a tap or a typed word changes in what somebody tells about themselves. Pure. */
import { ageGroups, cameBackFrom, type AboutMe } from "./person.ts";

/** Letters of a part of a village. */
const mostHamlet = 20;

/**
 * What is told after a tap; the same tap once more takes it back.
 *
 * @returns `undefined` for what no button offers
 */
export function tapAbout(about: AboutMe, what: string, value: string): AboutMe | undefined {
  switch (what) {
    case "sex": {
      if (value !== "woman" && value !== "man") return undefined;
      const isWoman = value === "woman";
      return { ...about, isWoman: isWoman === about.isWoman ? null : isWoman };
    }
    case "age": {
      const ageGroup = ageGroups.find((each) => each === value);
      if (ageGroup === undefined) return undefined;
      return { ...about, ageGroup: ageGroup === about.ageGroup ? null : ageGroup };
    }
    case "back": {
      const cameBack = cameBackFrom.find((each) => each === value);
      if (cameBack === undefined) return undefined;
      return { ...about, cameBack: cameBack === about.cameBack ? null : cameBack };
    }
    default:
      return undefined;
  }
}

/** A part of a village as somebody typed it: one line; `undefined` if it is none, or too long. */
export function parseHamlet(text: string): string | undefined {
  const name = text
    .normalize("NFKC")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return Array.from(name).length <= mostHamlet && /\p{L}/u.test(name) ? name : undefined;
}
