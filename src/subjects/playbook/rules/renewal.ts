/**
 * Playbook: "this step was made better since you began": what is new in a step that was finished.
 *
 * Composes only. What was taken out is not said: there is nothing to look at.
 */
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import { firstSentence } from "./overview/bar.ts";
import type { Learner, WalkDeps } from "./walk/deps.ts";
import type { FlowItem, Step } from "./playbook.ts";

const mostSaid = 3;

/** Said once, when a member leaves a step that changed while they were in it; mostly nothing. */
export function renewalReplies(deps: WalkDeps, member: Learner, step: Step): readonly Reply[] {
  const { renewed } = deps;
  if (renewed === undefined || renewed.from.id !== step.id) return [];
  const { language } = member;
  const sentences = renewed.to.flow
    .filter((item) => isNew(item, renewed.from, language))
    .map((item) => `· ${firstSentence(item.text[language], language)}`);
  if (sentences.length === 0) return [];
  return [
    {
      words: [phrase("playbook-renewed"), sentences.slice(0, mostSaid).join("\n")],
      buttons: [[{ label: phrase("playbook-look-again"), action: `step:open:${step.id}` }]],
    },
  ];
}

/** The member never saw it, or saw other words. */
function isNew(item: FlowItem, from: Step, language: Language): boolean {
  const before = from.flow.find(({ id }) => id === item.id);
  return before === undefined || wordsIn(before, language) !== wordsIn(item, language);
}

function wordsIn(item: FlowItem, language: Language): string {
  const lines = "options" in item ? item.options : "items" in item ? item.items : [];
  return [item.text, ...lines.flatMap(({ label, reply }) => [label, reply])]
    .map((words) => words[language])
    .join("\n");
}
