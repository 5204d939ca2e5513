/** What nothing brings back is asked first: what will happen, the way back, and below it the tap that does it. */
import type { Turn } from "../context.ts";
import type { Button, Words } from "../reply.ts";

export function askFirst(turn: Pick<Turn, "say">, words: Words, no: Button, yes: Button): void {
  turn.say({ words, buttons: [[no], [{ ...yes, style: "danger" }]] });
}
