/**
 * Parcels that go together: the courier's price list as somebody types it, `50 3` a line, or in one:
 * `满50个3元，满100个2.8元`. Pure; what cannot be is refused, with a reason.
 */
import { readNumbers } from "../../playbook/index.ts";
import type { PriceStep } from "./pool-saving.ts";

export const mostSteps = 5;
/** More than a parcel from a village costs. */
const dearestMinor = 1_000_00;
const mostParcels = 99_999;

export type ReadSteps =
  | { readonly kind: "read"; readonly steps: readonly PriceStep[] }
  /** `rising`: more parcels would cost more each, or the same number stands there twice. */
  | { readonly kind: "unread"; readonly why: "words" | "rising" };

export function readSteps(text: string): ReadSteps {
  for (let count = 1; count <= mostSteps; count += 1) {
    const numbers = readNumbers(text, count * 2)?.minorUnits;
    if (numbers !== undefined) return stepsOf(numbers);
  }
  return { kind: "unread", why: "words" };
}

function stepsOf(numbers: readonly number[]): ReadSteps {
  const steps: PriceStep[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const [from = 0, minor = 0] = [numbers[index], numbers[index + 1]];
    const isCount = from % 100 === 0 && from >= 200 && from <= mostParcels * 100;
    if (!isCount || minor <= 0 || minor > dearestMinor) return { kind: "unread", why: "words" };
    steps.push({ from: from / 100, minor });
  }
  steps.sort((one, other) => one.from - other.from);
  const falls = steps.every((step, index) => {
    const before = steps[index - 1];
    return before === undefined || (step.from > before.from && step.minor < before.minor);
  });
  return falls ? { kind: "read", steps } : { kind: "unread", why: "rising" };
}

/** What one parcel costs today; `undefined` for what cannot be. */
export function readPostage(text: string): number | undefined {
  if (/^\s*(?:[-−–－]|负)/u.test(text)) return undefined;
  const minor = readNumbers(text, 1)?.minorUnits[0];
  return minor === undefined || minor <= 0 || minor > dearestMinor ? undefined : minor;
}
