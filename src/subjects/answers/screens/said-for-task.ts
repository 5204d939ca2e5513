/**
 * Words that stand for a button of the task at hand. A button's own words always do; a sentence that tells something
 * ("I have goods, but no parcel point") does where it sounds like no danger and no article answers it.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Knows } from "../../../bot/typed.ts";
import { receiveTyped, type WalkDeps, type Walked } from "../../playbook/index.ts";

export async function receiveSaid(
  { knows }: { readonly knows: Knows },
  { member, language }: Turn,
  walk: WalkDeps,
  text: string,
): Promise<Walked | undefined> {
  if (member === undefined) return undefined;
  const typed = await receiveTyped(walk, member, text);
  if (typed !== undefined) return typed;
  const known = knows(text, language);
  const isElse = known === "danger" || known === "like-danger" || known === "surely";
  return isElse ? undefined : receiveTyped(walk, member, text, { tells: true });
}
