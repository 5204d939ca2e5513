/** What a mentor may ask of all their learners, in whatever language, and what "not" makes of it. Pure. */

/** What is asked of all of them. */
export type LearnersAsked =
  | { readonly kind: "look" | "all" | "stuck" | "asked" | "not-begun" | "digest" }
  | { readonly kind: "shop" | "sold"; readonly isNot: boolean }
  | { readonly kind: "here"; readonly isNot: boolean; readonly days: number }
  | { readonly kind: "step"; readonly step: number };

/** Days that are meant where none are said. */
export const usualDays = 7;

/** What "not" makes of it. */
export function withNot(
  kind: LearnersAsked["kind"],
  isNot: boolean,
  days: number,
): LearnersAsked | undefined {
  switch (kind) {
    case "shop":
    case "sold":
      return { kind, isNot };
    case "here":
      return { kind, isNot, days };
    case "not-begun":
      return { kind: isNot ? "not-begun" : "all" };
    case "asked":
      return isNot ? { kind: "here", isNot, days } : { kind };
    case "step":
    case "look":
    case "digest":
      return undefined;
    default:
      return isNot ? undefined : { kind };
  }
}
