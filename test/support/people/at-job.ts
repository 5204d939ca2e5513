/**
 * Test support: somebody who has come as far as a job of the road, as if they had walked there.
 */
import { joinUp, type Tongue } from "./road.ts";
import { fourteen, lessonOf } from "./shipped-road.ts";
import type { Heard, TestVillage, Villager } from "./village.ts";

const goOn = { en: "go on", zh: "接着来" } as const;

/** Puts them at `step/task`, with the numbered steps before it done, and says what is asked there. */
export async function putAt(
  village: TestVillage,
  person: Villager,
  job: string,
  tongue: Tongue,
): Promise<Heard> {
  await joinUp(person, { tongue, placement: "shop", village: "Upton" });
  const { step, item } = lessonOf(job);
  const [member] = village.rows<{ id: string }>(
    "select id from member where telegram_id = ?",
    person.id,
  );
  const id = member!.id;
  const now = village.now().toISOString();
  const write = (state: "done" | "open", stepId: string) =>
    village.change("insert or replace into step_state values (?, ?, ?, ?)", id, stepId, state, now);
  const at = fourteen.indexOf(step);
  for (const each of at < 0 ? [] : fourteen.slice(0, at)) write("done", each.id);
  write("open", step.id);
  village.change("insert or replace into trait values (?, 'product', 'grown', ?)", id, now);
  village.change(
    "update run set step_id = ?, at = ?, version = 'x' where member_id = ?",
    step.id,
    item.id,
    id,
  );
  return person.say(goOn[tongue]);
}
