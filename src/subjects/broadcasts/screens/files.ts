/**
 * The video or the album of a broadcast, for whoever taps: it costs data, so it never comes by itself.
 * Anybody may whom a broadcast could reach; one that has not begun only officers see.
 */
import { sayingFor } from "./saying.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { here, show } from "./desk.ts";
import { renderFiles } from "./message.ts";
import type { Turn } from "../../../bot/context.ts";

export async function showFiles(
  _: unknown,
  turn: Turn,
  { args: [language = "", id = ""] }: Press,
): Promise<void> {
  const broadcast = await turn.records.broadcasts.find(id);
  const hasBegun = broadcast !== undefined && broadcast.startedAt !== null;
  if (broadcast === undefined || !(hasBegun || turn.isOfficer)) return sayOld(turn);
  const found = sayingFor(broadcast.content, language === "en" ? "en" : "zh");
  const files = found === undefined ? undefined : renderFiles(found.saying);
  if (files === undefined) return sayOld(turn);
  await show(here(turn), files);
}
