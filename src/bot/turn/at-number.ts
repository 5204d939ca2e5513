/**
 * The name of a door where a number is waited for: the door opens, and what waited goes on after it.
 *
 * Only rows that say so themselves (`counting`): where the next words may be a name, of goods or of a village, no
 * door takes them.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../context.ts";
import { phrase } from "../reply.ts";
import { pass, type Heard } from "../subject.ts";
import { isMember } from "../who.ts";
import { press, type House } from "./house.ts";
import { doorNamed, isFor } from "./typed-button.ts";

/** Whoever goes to these goes somewhere else: to ask for the number again below them would be in the way. */
const leading: ReadonlySet<string> = new Set(["do:more", "do:pause", "shop:menu"]);

export async function hearAtNumber<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  { text }: Message,
): Heard {
  if (!isMember(turn)) return pass;
  const { waiting } = turn.records;
  const row = await waiting.find(turn.person);
  const number = row === undefined ? undefined : house.counting.get(row.kind);
  if (row === undefined || number?.waits(deps, row.data) !== true) return pass;
  const action = doorNamed(house.names, text);
  if (action === undefined) return pass;
  if (!(await isFor(house, turn, action))) return pass;

  await press(house, deps, turn, { action, screen: undefined, message: undefined });
  const now = await waiting.find(turn.person);
  const isOpen = now === undefined || (now.kind === row.kind && now.data === row.data);
  if (isOpen && !leading.has(action)) {
    if (now === undefined) await waiting.set(turn.person, row, turn.now);
    return number.again(deps, turn, row.data);
  }
  // The door of the tool itself says what it waits for.
  if (now?.kind === row.kind) return;
  turn.say({ words: phrase("number-left"), buttons: [[number.back(row.data)]] });
}
