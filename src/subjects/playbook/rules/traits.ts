/**
 * Playbook: what a learner said of themselves, one word each, and which items it shows them.
 *
 * Pure. A trait that is not known hides nothing: somebody who never met the question reads all.
 */
import { z } from "zod";

/** Every trait there is, and every value it may have. */
export const traitValues = {
  /** What they sell: farm goods as they are, food they make, things they make, goods to resell. */
  product: ["grown", "made", "craft", "bought"],
  /** How they sell: person to person, business to person, made for people who ask first. */
  model: ["c2c", "b2c", "c2b"],
  /** What they do beside a seller. */
  job: ["pack", "photograph", "drive", "grow", "answer"],
  /** What they do when they no longer want this shop. */
  exit: ["stop", "change", "work"],
  /** Why they think of it: nobody buys, or each order costs. */
  trouble: ["unsold", "loss"],
} as const;

export type TraitName = keyof typeof traitValues;

export const traitNames = Object.keys(traitValues) as readonly TraitName[];

/** Values by trait; a trait that is not known is absent. */
export type Traits = Readonly<Partial<Record<TraitName, string>>>;

/** For whom an item is: learners with one of these values, of each trait named. */
export type When = Readonly<Partial<Record<TraitName, readonly string[]>>>;

const oneOf = <T extends TraitName>(name: T) =>
  z.array(z.enum(traitValues[name])).min(1).optional();

/** As authors write it: `{ product: [made, bought] }`. */
export const whenSchema = z.strictObject({
  product: oneOf("product"),
  model: oneOf("model"),
  job: oneOf("job"),
  exit: oneOf("exit"),
  trouble: oneOf("trouble"),
});

/** Whether an item is for somebody with these traits. */
export function isFor(when: When | undefined, traits: Traits): boolean {
  if (when === undefined) return true;
  return traitNames.every((name) => {
    const value = traits[name];
    const wanted = when[name];
    return value === undefined || wanted === undefined || wanted.includes(value);
  });
}
