/**
 * A class as its people see it. The teacher reads who said yes: first name, step, week; and
 * takes it along as a file. A pupil reads who sees what, and leaves with one tap.
 */
import { pupilColumns, pupilLine, pupilRow, type PupilsView } from "../rules/pupils.ts";
import type { ListedClass, MyClass } from "../rules/classes-record.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { leafOf } from "../../mentoring/index.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { writeCsv } from "../../shop/index.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { joinClass } from "./class-joining.ts";
import { endOf, linkTo } from "./class-page.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn, Right } from "../../../bot/who.ts";
import type { ClassDeps } from "./class-facts.ts";
import { note } from "../../../bot/officers.ts";
import { pageIn } from "../../association/index.ts";
import { undoButton, undoMs } from "../../../bot/turn/undo.ts";
import { onward } from "../../../bot/doors.ts";
import { askForNewLink, endLink } from "../../joining/index.ts";
import { takeOut } from "./class-out.ts";
import { askFirst } from "../../../bot/turn/ask-first.ts";

/** Pupils on one page. */
const onPage = 15;

export type ClassRoomDeps = ClassDeps & { readonly phrasebook: Phrasebook };

/** Who teaches the class of the button. */
export const teacher: Right<Turn & { readonly one: ListedClass }> = {
  async admit(turn, [, id = ""] = []) {
    const one = await turn.records.classes.find(id, turn.now);
    const isTeacher = turn.member !== undefined && one?.teacherId === turn.member.id;
    return isTeacher ? Object.assign(turn, { one }) : undefined;
  },
  refuse: (turn) => turn.note(phrase("class-teacher-only")),
};

/** What a pupil, or somebody who was invited, does. */
export async function pressPupil(
  deps: ClassRoomDeps,
  turn: MemberTurn,
  { args: [verb = "", argument = ""] }: Press,
): Promise<void> {
  if (verb === "mine") return sayMyClasses(deps, turn, turn.member);
  if (verb === "join") return joinClass(turn, turn.member, argument);
  await answerTeacher(turn, turn.member, verb, argument);
}

export async function pressTeacher(
  deps: ClassRoomDeps,
  turn: Turn & { readonly one: ListedClass },
  { args: [verb = "", , page] }: Press,
): Promise<void> {
  const { one } = turn;
  const { classes } = turn.records;
  switch (verb) {
    case "one":
      return sayPupils(deps, turn, one, pageIn(page));
    case "link":
      return sayLink(deps, turn, one);
    case "new-link":
      return askForNewLink(
        turn,
        { yes: `teach:new-link-yes:${one.id}`, no: `teach:link:${one.id}` },
        one.name,
      );
    case "new-link-yes":
      await endLink(turn, "class", one.id);
      await note(turn, "class-code-revoked", one.id);
      return sayLink(deps, turn, one);
    case "file":
      return sayFile(deps, turn, one);
    case "stop":
      return askToStop(turn, one);
    case "out":
      return takeOut(turn, one, page ?? "");
    case "stop-yes":
      await classes.setTeacher(one.id, null);
      await note(turn, "class-teacher-stopped", one.id);
      return turn.say({ words: phrase("class-teach-stopped"), buttons: onward });
    default:
      sayOld(turn);
  }
}

export function askToStop(turn: Turn, { id, name }: Pick<ListedClass, "id" | "name">): void {
  askFirst(
    turn,
    phrase("class-teach-stop-ask", { school: name }),
    { label: phrase("class-teach-stay"), action: `teach:one:${id}:0` },
    { label: phrase("class-teach-stop-yes"), action: `teach:stop-yes:${id}` },
  );
}

export async function sayPupils(
  deps: ClassRoomDeps,
  turn: Turn,
  one: ListedClass,
  page: number,
): Promise<void> {
  const pupils = await turn.records.classes.pupils(one.id);
  const view = viewOf(deps, turn);
  const leaf = leafOf(pupils, page, onPage, (to) => `teach:one:${one.id}:${to}`);
  turn.say({
    words: [
      phrase("class-teacher-title", {
        school: one.name,
        count: pupils.length,
        day: endOf(deps, turn, one),
      }),
      pupils.length === 0
        ? phrase("class-nobody-yet")
        : { lines: leaf.items.map((pupil, at) => pupilLine(view, pupil, leaf.from + at + 1)) },
    ],
    buttons: [
      ...leaf.rows,
      [
        { label: phrase("class-link-button"), action: `teach:link:${one.id}` },
        { label: phrase("class-file"), action: `teach:file:${one.id}` },
      ],
      [{ label: phrase("class-teach-stop"), action: `teach:stop:${one.id}` }],
      ...onward,
    ],
  });
}

export async function sayLink(deps: ClassRoomDeps, turn: Turn, one: ListedClass): Promise<void> {
  const { link, attachment } = await linkTo(deps, turn, one);
  turn.say({
    words: [phrase("class-link", { link }), phrase("class-school-permits")],
    attachment,
    buttons: [
      [{ label: phrase("class-open"), action: `teach:one:${one.id}:0` }],
      [{ label: phrase("villages-new-code"), action: `teach:new-link:${one.id}` }],
    ],
  });
}

async function sayFile(deps: ClassRoomDeps, turn: Turn, one: ListedClass): Promise<void> {
  const view = viewOf(deps, turn);
  const say = (key: string, values?: Parameters<Phrasebook["phrase"]>[2]) =>
    deps.phrasebook.phrase(turn.language, key, values);
  const pupils = await turn.records.classes.pupils(one.id);
  const csv = writeCsv(
    pupilColumns.map((key) => say(key)),
    pupils.map((pupil) => pupilRow(view, pupil, say)),
  );
  await note(turn, "class-list-taken", one.id, { pupils: pupils.length });
  turn.say({
    words: phrase("class-file-here"),
    attachment: {
      kind: "document",
      name: `class-${view.today}.csv`,
      base64: Buffer.from(csv).toString("base64"),
    },
    buttons: [[{ label: phrase("class-open"), action: `teach:one:${one.id}:0` }]],
  });
}

function viewOf({ playbook, timeZone }: ClassRoomDeps, { language, now }: Turn): PupilsView {
  return { playbook, language, today: localDay(now, timeZone) };
}

/** Classes that somebody teaches or goes to, each with what they can do about it. */
export async function sayMyClasses(deps: ClassRoomDeps, turn: Turn, member: Member): Promise<void> {
  const mine = await turn.records.classes.of(member.id, turn.now);
  if (mine.length === 0) return turn.say({ words: phrase("class-not-in-one"), buttons: onward });
  for (const each of mine) {
    turn.say({
      words: each.as === "teacher" ? each.name : pupilWords(deps, turn, each),
      buttons: [
        each.as === "teacher"
          ? [{ label: phrase("class-open"), action: `teach:one:${each.id}:0` }]
          : pupilButtons(each),
      ],
    });
  }
}

function pupilWords(deps: ClassRoomDeps, turn: Turn, each: MyClass) {
  const school = each.name;
  if (each.teacherId === null || each.teacher === null) {
    return phrase("class-mine-no-teacher", { school });
  }
  return phrase("class-mine", {
    school,
    teacher: each.teacher,
    agreed: each.hasAgreed ? "yes" : "no",
    day: endOf(deps, turn, each),
  });
}

function pupilButtons({ id, hasAgreed, teacherId }: MyClass): readonly Button[] {
  const leave: Button = { label: phrase("class-leave"), action: `pupil:leave:${id}` };
  if (hasAgreed || teacherId === null) return [leave];
  return [{ label: phrase("class-join-yes"), action: `pupil:yes:${id}` }, leave];
}

async function answerTeacher(turn: Turn, member: Member, verb: string, id: string): Promise<void> {
  const { classes, members } = turn.records;
  if (verb === "back") return comeBack(turn, member, id);
  const mine = (await classes.of(member.id, turn.now)).find(
    (each) => each.id === id && each.as === "pupil",
  );
  if (mine === undefined) return sayOld(turn);
  if (verb === "leave") {
    await classes.leave(id, member.id);
    await members.addConsent(member.id, "class", false, turn.now);
    await turn.records.work.schedule({
      id: leftOf(member.id, id),
      kind: "class-left",
      payload: { memberId: member.id },
      dueAt: new Date(turn.now.getTime() + undoMs),
    });
    const back = mine.hasAgreed ? [[undoButton(`pupil:back:${id}`)]] : [];
    return turn.say({
      words: phrase("class-left", { school: mine.name }),
      buttons: [...back, ...onward],
    });
  }
  // Yes to the teacher of today.
  if (verb !== "yes" || mine.teacher === null || mine.hasAgreed) return sayOld(turn);
  await classes.join(id, member.id, turn.now);
  await members.addConsent(member.id, "class", true, turn.now);
  turn.say({
    words: phrase("class-joined", { school: mine.name, teacher: mine.teacher }),
    buttons: onward,
  });
}

/** As long as it is there, whoever left may come back without a link. */
const leftOf = (memberId: string, classId: string) => `class-left:${memberId}:${classId}`;

async function comeBack(turn: Turn, member: Member, id: string): Promise<void> {
  const { classes, members, work } = turn.records;
  const isInTime = (await work.take(leftOf(member.id, id))) !== undefined;
  const one = isInTime ? await classes.find(id, turn.now) : undefined;
  if (one?.teacher == null || (await classes.join(id, member.id, turn.now)) === "full") {
    return turn.say({ words: phrase("undo-late"), buttons: onward });
  }
  await members.addConsent(member.id, "class", true, turn.now);
  turn.say({
    words: phrase("class-joined", { school: one.name, teacher: one.teacher }),
    buttons: onward,
  });
}
