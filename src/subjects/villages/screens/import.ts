/**
 * Villages brought in by a table: checked, looked at, done in one turn, taken back for ten minutes. Each
 * change is the chat's own, and noted as there.
 */
import { proposeVillage } from "../../joining/index.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import { undoMs } from "../../../bot/turn/undo.ts";
import { readVillageLines, type VillageLine } from "../rules/import.ts";
import type { Changed, VillageImport } from "../rules/import-record.ts";

/** The first step: what was sent is read, and nothing is changed. */
export async function checkTable(turn: Turn, text: string): Promise<void> {
  const read = readVillageLines(text);
  const what: VillageImport =
    "problems" in read
      ? { state: "bad", problems: read.problems }
      : { state: "checked", lines: read.lines };
  await turn.records.villageImports.keep(turn.person, what, turn.now);
}

/** The third: all of it, or with the transaction none of it. */
export async function bringIn(turn: Turn): Promise<void> {
  const { villageImports } = turn.records;
  const found = await villageImports.find(turn.person);
  if (found?.state !== "checked") return turn.say({ words: phrase("imports-old") });
  const changed: Changed[] = [];
  for (const line of found.lines) {
    const change = await villageImports.differs(line);
    if (change !== undefined) changed.push(await bringOneIn(turn, line, change));
  }
  await villageImports.keep(turn.person, { state: "done", at: turn.now, changed }, turn.now);
  const fresh = changed.filter(({ isNew }) => isNew).length;
  await note(turn, "villages-imported", actorOf(turn), { fresh, changed: changed.length - fresh });
}

async function bringOneIn(turn: Turn, line: VillageLine, change: Changed): Promise<Changed> {
  const { members, villages } = turn.records;
  const { since } = change;
  const id = change.isNew
    ? (await proposeVillage(members, line.name, actorOf(turn), turn.now, "listed")).id
    : change.id;
  if (change.isNew || since["state"] === "listed") {
    await members.listVillage(id);
    await note(turn, "village-listed", id);
  }
  const { county, country, time_zone: timeZone, households } = since;
  if (typeof households === "number") {
    await villages.setHouseholds(id, households, turn.now);
    await note(turn, "village-households-set", id, { households });
  }
  const place = {
    ...(typeof county === "string" ? { county } : {}),
    ...(typeof country === "string" ? { country } : {}),
    ...(typeof timeZone === "string" ? { timeZone } : {}),
  };
  if (Object.keys(place).length > 0) {
    await villages.setPlace(id, place);
    await note(turn, "village-place-set", id);
  }
  return { ...change, id };
}

/** What can still be taken back of what this person brought in; `undefined`: nothing any more. */
export async function undoable({ records, person, now }: Turn) {
  const found = await records.villageImports.find(person);
  if (found?.state !== "done" || found.changed.length === 0) return undefined;
  return now.getTime() - found.at.getTime() < undoMs ? found : undefined;
}

export async function takeBack(turn: Turn): Promise<void> {
  const { villageImports } = turn.records;
  const found = await undoable(turn);
  if (found === undefined) return turn.say({ words: phrase("undo-late") });
  let [back, stays] = [0, 0];
  for (const changed of found.changed) {
    if (await villageImports.putBack(changed)) back += 1;
    else stays += 1;
  }
  await villageImports.drop(turn.person);
  await note(turn, "villages-import-undone", actorOf(turn), { back, stays });
  turn.say({ words: phrase("imports-undone", { back, stays }) });
}
