/** Whose clocks and whose rules hold for a person: their village's, else the settings'. */
import type { Turn } from "./context.ts";

export interface Usual {
  /** Of villages that say nothing else. */
  readonly timeZone: string;
  readonly country: string;
}

export async function localRulesOf(
  usual: Usual,
  { records }: Pick<Turn, "records">,
  member: { readonly villageId: string | null } | undefined,
): Promise<Usual> {
  const villageId = member?.villageId ?? null;
  const village = villageId === null ? undefined : await records.members.findVillage(villageId);
  return {
    timeZone: village?.timeZone ?? usual.timeZone,
    country: village?.country ?? usual.country,
  };
}
