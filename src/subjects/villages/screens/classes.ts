/**
 * What officers do with classes of schools: make one, say who teaches it, where and until
 * when, end it. Each act is noted in the audit list; who teaches is told, and so are the pupils.
 */
import { monthChoices, type ListedClass } from "../rules/classes-record.ts";
import { monthsFrom } from "../rules/until.ts";
import type { Member } from "../../../bot/member.ts";
import { pageIn } from "../../association/index.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { leave, sayAgain, type ClassDeps } from "./class-facts.ts";
import { endClass, planOver } from "./class-over.ts";
import { sayClass, sayClasses } from "./class-page.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { note } from "../../../bot/officers.ts";
import { onward } from "../../../bot/doors.ts";
import { askForNewLink, endLink } from "../../joining/index.ts";
import { askFirst } from "../../../bot/turn/ask-first.ts";

export async function pressClass(
  deps: ClassDeps,
  turn: Turn,
  { args: [verb = "", id = "", argument = ""] }: Press,
): Promise<void> {
  if (verb === "list") return sayClasses(turn, undefined, pageIn(id));
  if (verb === "of") {
    const village = await turn.records.members.findVillage(id);
    if (village === undefined) return sayOld(turn);
    return sayClasses(turn, village.id, pageIn(argument));
  }
  if (verb === "add") return ask(turn, `name:${id}`, phrase("class-name-ask"));
  const one = await turn.records.classes.find(id, turn.now);
  if (one === undefined) return sayOld(turn);
  switch (verb) {
    case "who":
      return ask(turn, `who:${id}`, phrase("class-teacher-ask"), one);
    case "teacher":
      return setTeacher(deps, turn, one, argument);
    case "where":
      return ask(turn, `where:${id}`, phrase("class-village-ask"), one);
    case "in":
      return setVillage(deps, turn, one, argument);
    case "until":
      return askUntil(turn, one);
    case "months":
      return setEnd(deps, turn, one, Number(argument));
    case "code":
      return askForNewLink(turn, { yes: `class:code-yes:${id}`, no: `class:one:${id}` }, one.name);
    case "code-yes":
      await endLink(turn, "class", id);
      await note(turn, "class-code-revoked", id);
      return sayClass(deps, turn, one);
    case "end":
      return askToEnd(turn, one);
    case "sure":
      return end(turn, one);
    default:
      await leave(turn);
      return sayClass(deps, turn, one);
  }
}

async function ask(
  turn: Turn,
  data: string,
  words: ReturnType<typeof phrase>,
  one?: ListedClass,
): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "class-fact", data }, turn.now);
  const nowhere: Button = { label: phrase("class-no-village"), action: `class:in:${one?.id}:none` };
  turn.say({
    words,
    buttons: [
      ...(data.startsWith("where:") ? [[nowhere]] : []),
      [
        {
          label: phrase("leave-it"),
          action: one === undefined ? "class:list:0" : `class:one:${one.id}`,
        },
      ],
    ],
  });
}

/** Who teaches hears what that means; who taught until now, and the pupils, hear that it is another. */
async function setTeacher(
  deps: ClassDeps,
  turn: Turn,
  one: ListedClass,
  memberId: string,
): Promise<void> {
  const { classes, members } = turn.records;
  const teacher = await members.find(memberId);
  if (teacher === undefined) return sayOld(turn);
  await leave(turn);
  if (!(await classes.setTeacher(one.id, teacher.id))) return sayAgain(deps, turn, one.id);
  // Nobody teaches and learns in one class.
  await classes.leave(one.id, teacher.id);
  await note(turn, "class-teacher-set", one.id);
  const former = one.teacherId === null ? undefined : await members.find(one.teacherId);
  if (former !== undefined) tellEnded(turn, one, former);
  turn.say({
    words: [phrase("class-you-teach", { school: one.name }), phrase("class-school-permits")],
    to: teacher.telegramId,
    language: teacher.language,
    buttons: [
      [{ label: phrase("class-open"), action: `teach:one:${one.id}:0` }],
      [{ label: phrase("class-teach-stop"), action: `teach:stop:${one.id}` }],
    ],
  });
  for (const { telegramId, language } of await classes.everybody(one.id)) {
    turn.say({
      words: phrase("class-other-teacher", { school: one.name, teacher: teacher.firstName }),
      to: telegramId,
      language,
      buttons: [
        [{ label: phrase("class-join-yes"), action: `pupil:yes:${one.id}`, style: "success" }],
        [{ label: phrase("class-leave"), action: `pupil:leave:${one.id}` }],
      ],
    });
  }
  await sayAgain(deps, turn, one.id);
}

function tellEnded(turn: Turn, one: ListedClass, teacher: Member): void {
  turn.say({
    words: phrase("class-teach-over", { school: one.name }),
    to: teacher.telegramId,
    language: teacher.language,
  });
}

async function setVillage(
  deps: ClassDeps,
  turn: Turn,
  one: ListedClass,
  argument: string,
): Promise<void> {
  const village = argument === "none" ? null : await turn.records.members.findVillage(argument);
  if (village === undefined) return sayOld(turn);
  await leave(turn);
  await turn.records.classes.setVillage(one.id, village?.id ?? null);
  await note(turn, "class-village-set", one.id);
  await sayAgain(deps, turn, one.id);
}

function askUntil(turn: Turn, one: ListedClass): void {
  turn.say({
    words: phrase("class-until-ask"),
    buttons: [
      ...monthChoices.map((months): Button[] => [
        {
          label: phrase("class-months", { count: months }),
          action: `class:months:${one.id}:${months}`,
        },
      ]),
      [{ label: phrase("back"), action: `class:one:${one.id}` }],
    ],
  });
}

async function setEnd(
  deps: ClassDeps,
  turn: Turn,
  one: ListedClass,
  months: number,
): Promise<void> {
  if (!(monthChoices as readonly number[]).includes(months)) return sayOld(turn);
  const endsAt = monthsFrom(turn.now, months);
  await turn.records.classes.setEnd(one.id, endsAt);
  await planOver(turn.records, one.id, endsAt);
  await note(turn, "class-end-set", one.id, { months });
  await sayAgain(deps, turn, one.id);
}

function askToEnd(turn: Turn, one: ListedClass): void {
  askFirst(
    turn,
    phrase("class-end-ask", { school: one.name }),
    { label: phrase("back"), action: `class:one:${one.id}` },
    { label: phrase("class-end-yes"), action: `class:sure:${one.id}` },
  );
}

async function end(turn: Turn, one: ListedClass): Promise<void> {
  const ending = await turn.records.classes.atEnd(one.id);
  if (ending !== undefined) await endClass(turn.records, ending, turn.now);
  await note(turn, "class-ended", one.id);
  turn.say({ words: phrase("class-ended", { school: one.name }), buttons: onward });
}
