/**
 * What officers and teachers say of a village or a class in words: the page with what they want opens. A village is
 * never deleted by words, and words about one lead to nothing else that is deleted.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { sayMentors } from "../../mentoring/index.ts";
import { asksForClassCode, isAnyVillage, saidOfVillage } from "../rules/said.ts";
import { type ClassRoomDeps, sayLink, sayMyClasses } from "./class-teacher.ts";
import { sayClasses } from "./class-page.ts";
import { hearOfNamedClass } from "./said-of-class.ts";
import { sayVillage, sayVillages } from "./page.ts";

/** Where whoever lives elsewhere by now changes it. */
const ownVillage: Button = { label: phrase("me-change-village"), action: "join:villages:0" };

export async function hearOfPlace(deps: ClassRoomDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined) return pass;
  if (asksForClassCode(text)) {
    if (await openTaught(deps, turn)) return;
    return turn.isOfficer ? sayClasses(turn, undefined, 0) : pass;
  }
  if (!turn.isOfficer) return hearOfOthersVillage(turn, text);
  if ((await hearOfVillage(deps, turn, text)) !== pass) return;
  return (await hearOfNamedClass(deps, turn, text)) ? undefined : pass;
}

/** "Stone Bridge", "show me Stone Bridge": an officer wants to see the village. */
export async function openSaidVillage(
  deps: ClassRoomDeps,
  turn: Turn,
  wish: Events["officer-said"],
): Promise<void> {
  const { said, village } = wish;
  const isOfVillage = said.act === "place" || said.act === "named";
  if (wish.isTaken || !isOfVillage || village === undefined) return;
  wish.isTaken = true;
  await sayVillage(deps, turn, village.id);
}

/** "Delete the village Stone Bridge", by whoever is no officer: it is said whose that is, and nothing of their own is. */
async function hearOfOthersVillage(turn: Turn, text: string): Heard {
  if (turn.member === undefined) return pass;
  const names = saidOfVillage(text).flatMap(({ wish, name }) => (wish === "delete" ? name : []));
  if (names.length === 0 || !(await isOfVillage(turn, text, names))) return pass;
  turn.say({ words: phrase("villages-not-yours"), buttons: [[ownVillage], ...onward] });
}

async function isOfVillage(turn: Turn, text: string, names: readonly string[]): Promise<boolean> {
  if (/\bvillage\b/iu.test(text) || names.some((name) => /村子?$/u.test(name))) return true;
  for (const name of names) {
    if ((await turn.records.members.findVillageByName(name)) !== undefined) return true;
  }
  return false;
}

/**
 * "How do my pupils get in": the class that this person teaches, with its link; of several, those to choose from.
 *
 * @returns false where they teach none
 */
async function openTaught(deps: ClassRoomDeps, turn: Turn): Promise<boolean> {
  if (turn.member === undefined) return false;
  const mine = await turn.records.classes.of(turn.member.id, turn.now);
  const taught = mine.filter((each) => each.as === "teacher");
  const [first] = taught;
  if (first === undefined) return false;
  const one = taught.length > 1 ? undefined : await turn.records.classes.find(first.id, turn.now);
  if (one === undefined) await sayMyClasses(deps, turn, turn.member);
  else await sayLink(deps, turn, one);
  return true;
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
