/**
 * Playbook: the door for whoever drives it. Every turn reads the record, changes it and says what
 * follows; the caller runs it inside the transaction of one update and sends the replies.
 *
 * No turn trusts a button: a tap that names another item than the one at hand repeats what is at
 * hand, so double taps and old messages never skip anything.
 */
export { askAgain, receiveFor, type TaskName } from "./again.ts";
export { press } from "./buttons.ts";
export type { Learner, WalkDeps, Walked } from "./deps.ts";
export { toolUsed } from "./tool-use.ts";
export { openView } from "../view.ts";
export { putOffTask, remindOf } from "./reminder.ts";
export { receiveTyped } from "./typed.ts";
export { awaits, begin, claim, goOn, progress, receive, resume } from "./turns.ts";
