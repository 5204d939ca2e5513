/** Test support: an officer appoints a mentor of a village, as people do it. */
import type { Villager } from "./village.ts";

export async function appointMentor(
  officer: Villager,
  mentor: Villager,
  { village, name }: { readonly village: string; readonly name: string },
): Promise<void> {
  await officer.say("/villages");
  await officer.press(new RegExp(village));
  await officer.press(/师傅（\d+）|Mentors/);
  await officer.press(/请一位师傅|Appoint a mentor/);
  await officer.press(name);
  await mentor.heard();
}
