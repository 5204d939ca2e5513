/**
 * Shop teams: which tasks of the road belong to which job, by step and task.
 *
 * Only tasks that another phone can do as well: things to tick, to show, to ask somebody, and the
 * tools that a team shares. Cards and questions are for each to learn. A test holds the ids against
 * the shipped playbook; an id that a playbook does not have is nobody's task.
 */
import type { Role } from "./roles.ts";

export const roleTasks: Readonly<Record<string, Readonly<Record<string, readonly Role[]>>>> = {
  products: {
    "three-things": ["source"],
    "look-around": ["source"],
    "five-ticks": ["source"],
    "courier-price": ["send"],
    "first-price": ["money"],
    "sample-parcel": ["pack", "send"],
  },
  store: {
    story: ["photos"],
    zones: ["send"],
    "return-address": ["send"],
    listing: ["photos"],
    "first-listing": ["photos"],
    "three-find": ["chat"],
  },
  marketing: {
    "title-parts": ["photos"],
    "seven-answers": ["chat"],
    photos: ["photos"],
    video: ["photos"],
    "brand-sign": ["photos"],
    "ad-limit": ["money"],
    "tell-twenty": ["chat"],
    "friend-looks": ["photos"],
  },
  accounting: {
    cash: ["money"],
    "book-14": ["money"],
    habits: ["money"],
  },
  shipping: {
    "three-couriers": ["send"],
    "packing-place": ["pack"],
    "drop-test": ["pack"],
    "cut-off": ["send"],
    leaving: ["send"],
    "damage-rule": ["chat"],
    "first-parcel": ["pack"],
    "ten-parcels": ["pack", "send"],
  },
  "first-orders": {
    parcels: ["pack", "send"],
    "ten-answers": ["chat"],
    returns: ["chat"],
    "three-solved": ["chat"],
    "first-month": ["money"],
  },
  networks: {
    earth: ["send"],
    "stress-test": ["pack"],
    "peak-plan": ["source"],
  },
};

/** The jobs to which a task belongs; none for a task of the owner's own. */
export function rolesOf(stepId: string, taskId: string): readonly Role[] {
  const tasks = Object.hasOwn(roleTasks, stepId) ? roleTasks[stepId] : undefined;
  return tasks !== undefined && Object.hasOwn(tasks, taskId) ? (tasks[taskId] ?? []) : [];
}
