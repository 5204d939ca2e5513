/**
 * A message was changed whose words were shown for a job. What was shown stays as it was: it is said, with the button that
 * shows something else in its place.
 */
import type { Events } from "../../../bot/events.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { jobName } from "../rules/overview/bar.ts";
import { onShownPage } from "../rules/overview/overview.ts";
import { goOnAtHand } from "../rules/overview/roads.ts";
import { findStep } from "../rules/progress.ts";
import { tagOfItem } from "./say.ts";
import type { RoadDeps } from "./playbook.ts";

export async function sayShownEdited(
  deps: RoadDeps,
  turn: Turn,
  edited: Events["message-edited"],
): Promise<void> {
  const { member, records, language } = turn;
  if (member === undefined || edited.isSaid) return;
  const shown = onShownPage(await records.playbook.shownFor(member.id));
  const was = shown.find(({ text }) => text !== null && isAlike(text, edited.text));
  const step = was && findStep(deps.playbook, was.stepId);
  const task = step?.flow.find(({ id }) => id === was?.taskId);
  if (was === undefined || task === undefined) return;
  const action = `step:redo:${tagOfItem(was.stepId, was.taskId)}`;
  turn.say({
    words: phrase("playbook-shown-edited", { job: jobName(task, language) }),
    buttons: [[{ label: phrase("playbook-show-new"), action }], [goOnAtHand]],
  });
  edited.isSaid = true;
}

/** So much of the longer text stands at the beginning and the end of both. */
const leastAlike = 0.5;

/** Whoever changes a message changes a word or two of it. */
function isAlike(before: string, after: string): boolean {
  const [one, other] = [before.trim(), after.trim()];
  const most = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < most && one[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < most - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return begin + end >= leastAlike * Math.max(one.length, other.length);
}
