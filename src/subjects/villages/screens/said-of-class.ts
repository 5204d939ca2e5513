/**
 * Words about a class: a pupil's lead to what they agreed to, with the way out; a teacher's to the list; an officer's
 * to the class that they name. Nothing is left, joined or ended by words alone.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { isMember, type MemberTurn } from "../../../bot/who.ts";
import { isVillageNext } from "../../joining/index.ts";
import { classNamedIn, namedToGo, wishOfClass, type ClassWish } from "../rules/said-of-class.ts";
import { sayClass, sayClasses } from "./class-page.ts";
import { askToTakeOut } from "./class-out.ts";
import { askToStop, type ClassRoomDeps, sayMyClasses, sayPupils } from "./class-teacher.ts";

/** Where a village's name is asked for: "leave the class" is none. */
export async function hearClassAtVillage(deps: ClassRoomDeps, turn: Turn, message: Message): Heard {
  if (message.text === undefined || wishOfClass(message.text) === undefined) return pass;
  if (!isMember(turn) || !(await isVillageNext(turn.records, turn.member))) return pass;
  return hearOfClass(deps, turn, message);
}

export async function hearOfClass(deps: ClassRoomDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined) return pass;
  const name = namedToGo(text);
  if (name !== undefined && isMember(turn) && (await hearOut(deps, turn, name))) return;
  const wish = wishOfClass(text);
  if (wish === undefined) return pass;
  if (turn.isOfficer && wish === "open") return sayClasses(turn, undefined, 0);
  if (isMember(turn) && (await hearOwn(deps, turn, wish))) return;
  if (turn.isOfficer && wish === "mine") return sayClasses(turn, undefined, 0);
  if (!isMember(turn)) return pass;
  if (wish === "open") {
    const ask = { label: phrase("button-ask"), action: "do:ask" };
    return turn.say({ words: phrase("class-who-opens"), buttons: [[ask], ...onward] });
  }
  // Of a teacher others than pupils speak, too, and of telling others.
  if (wish === "stop" || wish === "teacher" || wish === "tell") return pass;
  turn.say({
    words: [phrase("class-not-in-one"), phrase("class-how-in")],
    buttons: onward,
  });
}

/** @returns false where they neither teach nor go to a class, or these words are of no class of theirs */
async function hearOwn(deps: ClassRoomDeps, turn: MemberTurn, wish: ClassWish): Promise<boolean> {
  if (wish === "open") return false;
  const { classes } = turn.records;
  const mine = await classes.of(turn.member.id, turn.now);
  const [taught, another] = mine.filter((each) => each.as === "teacher");
  const one =
    taught === undefined || another !== undefined
      ? undefined
      : await classes.find(taught.id, turn.now);
  if (wish === "stop") {
    if (one !== undefined) askToStop(turn, one);
    return one !== undefined;
  }
  if (mine.length === 0) return false;
  if (wish === "tell") {
    if (taught !== undefined) sayWhoTells(turn, taught.id);
    return taught !== undefined;
  }
  if (wish === "teacher" && mine.every((each) => each.as === "teacher")) return false;
  const isTheirs = mine.length === 1 && one !== undefined;
  if (isTheirs && wish === "mine") await sayPupils(deps, turn, one, 0);
  else await sayMyClasses(deps, turn, turn.member);
  return true;
}

/** Nothing is carried to the class here: who is in it is hidden from others, and many are children. */
function sayWhoTells(turn: Turn, id: string): void {
  turn.say({
    words: phrase("class-tell"),
    buttons: [
      [{ label: phrase("button-ask"), action: "do:ask" }],
      [{ label: phrase("class-open"), action: `teach:one:${id}:0` }],
    ],
  });
}

/** @returns false for whoever teaches no class */
async function hearOut(deps: ClassRoomDeps, turn: MemberTurn, name: string): Promise<boolean> {
  const { classes } = turn.records;
  const mine = await classes.of(turn.member.id, turn.now);
  const taught = mine.filter((each) => each.as === "teacher");
  if (taught.length === 0) return false;
  for (const { id } of taught) {
    const pupils = await classes.pupils(id);
    const [pupil, another] = pupils.filter(({ firstName }) => firstName.toLowerCase() === name);
    const one = await classes.find(id, turn.now);
    if (one === undefined) continue;
    if (pupil !== undefined && another === undefined) {
      askToTakeOut(turn, one, pupil);
      return true;
    }
    // Two of one name, or nobody: the list shows who is there.
    if (another !== undefined || taught.length === 1) {
      await sayPupils(deps, turn, one, 0);
      return true;
    }
  }
  await sayMyClasses(deps, turn, turn.member);
  return true;
}

/** Classes among which a name is looked for. */
const most = 100;

/** "镇中学三班换老师", "how many pupils has Hill School": the page of the class that an officer names. */
export async function hearOfNamedClass(
  deps: ClassRoomDeps,
  turn: Turn,
  text: string,
): Promise<boolean> {
  if (!/班|class|school|学校|中学|小学/iu.test(text)) return false;
  const { classes } = turn.records;
  const named = classNamedIn(text, await classes.list(undefined, turn.now, most, 0));
  if (named === undefined) return false;
  await sayClass(deps, turn, named);
  return true;
}
