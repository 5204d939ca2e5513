/**
 * What officers say of a village in words: the page with what they want opens. A village is
 * never deleted by words, and words about one lead to nothing else that is deleted.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { sayMentors } from "../../mentoring/index.ts";
import { isAnyVillage, saidOfVillage } from "../rules/said.ts";
import type { ClassRoomDeps } from "./class-teacher.ts";
import { sayVillage, sayVillages } from "./page.ts";

export async function hearOfPlace(deps: ClassRoomDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined) return pass;
  return turn.isOfficer ? hearOfVillage(deps, turn, text) : pass;
}

async function hearOfVillage(deps: ClassRoomDeps, turn: Turn, text: string): Heard {
  const said = saidOfVillage(text);
  for (const { wish, name } of said) {
    const village = await turn.records.members.findVillageByName(name);
    if (village === undefined) continue;
    if (wish === "mentors") return sayMentors(turn, village.id);
    if (wish === "delete") {
      const { members } = await turn.records.villages.factsOf(village.id, turn.now);
      turn.say({
        words: phrase("villages-not-deleted", { name: village.name, members }),
      });
    }
    return sayVillage(deps, turn, village.id);
  }
  // Of one that is not known by this name, and of none by name: the list.
  const isDelete = said.some(
    ({ wish, name }) => wish === "delete" && (isAnyVillage(name) || /村$|\bvillage\b/iu.test(name)),
  );
  const saysVillage = said.some(({ wish }) => wish === "delete") && /\bvillage\b/iu.test(text);
  if (!isDelete && !saysVillage) return pass;
  turn.say({ words: phrase("villages-never-deleted") });
  await sayVillages(turn);
}
