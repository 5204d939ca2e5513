/**
 * Words that stand for a button of the task at hand. A button's own words always do; a sentence that tells something
 * ("I have goods, but no parcel point") does where it sounds like no danger and no article answers it.
 */
import type { Turn } from "../../../bot/context.ts";
import { isEach, type Knows } from "../../../bot/typed.ts";
import { receiveTyped, type WalkDeps, type Walked } from "../../playbook/index.ts";

export async function receiveSaid(
  { knows }: { readonly knows: Knows },
  { member, language }: Turn,
  walk: WalkDeps,
  text: string,
): Promise<Walked | undefined> {
  if (member === undefined || isToAnother(text)) return undefined;
  const typed = await receiveTyped(walk, member, text);
  if (typed !== undefined) return typed;
  const known = knows(text, language);
  const isElse = known === "danger" || known === "like-danger" || known === "surely";
  return isElse ? undefined : receiveTyped(walk, member, text, { tells: true });
}

const bareNo = new Set(["no", "nope", "nah", "不", "不是"]);

/**
 * "No" below the job itself is a tap on its button, and was taken as one. Here something else was asked after it, and a
 * job that nobody thought of must not be answered by it.
 */
function isToAnother(text: string): boolean {
  return isEach(text, bareNo);
}
