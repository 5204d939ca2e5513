/** What both the screens and the due work of friends say. */
import { phrase, type Button, type Language } from "../../bot/reply.ts";
import { findStep, playbookIn, type Playbook } from "../playbook/index.ts";

/** One tap ends it, wherever it stands. */
export const leave: Button = { label: phrase("friend-leave"), action: "friend:leave" };

/** The step as it is called where they live; `undefined` for one that there is no more. */
export function titleOf(
  playbook: Playbook,
  country: string | undefined,
  stepId: string,
  language: Language,
): string | undefined {
  return findStep(playbookIn(playbook, country), stepId)?.words[language].title;
}
