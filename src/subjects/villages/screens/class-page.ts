/**
 * Classes of schools as officers see them: which there are, who teaches, how many go there,
 * until when. The list of pupils is the teacher's alone: class-teacher.ts.
 */
import { mostPupils, type ListedClass } from "../rules/classes-record.ts";
import { ensureCode, linkOf, posterOf } from "../../joining/index.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { turns } from "../../association/index.ts";
import type { VillageDeps } from "./page.ts";

/** Classes on one page. */
const onPage = 8;

/** @param villageId absent: of all villages, and of none */
export async function sayClasses(
  turn: Turn,
  villageId: string | undefined,
  page: number,
): Promise<void> {
  const { classes } = turn.records;
  const found = await classes.list(villageId, turn.now, onPage + 1, page * onPage);
  const to = (at: number) =>
    villageId === undefined ? `class:list:${at}` : `class:of:${villageId}:${at}`;
  const back = villageId === undefined ? "do:people" : `village:show:${villageId}`;
  turn.say({
    words: found.length === 0 ? phrase("class-none") : phrase("class-list"),
    buttons: [
      ...found
        .slice(0, onPage)
        .map(({ id, name, pupils }): Button[] => [
          { label: phrase("class-row", { name, pupils }), action: `class:one:${id}` },
        ]),
      ...turns(page, found.length > onPage, to),
      [{ label: phrase("class-new"), action: `class:add:${villageId ?? ""}` }],
      [{ label: phrase("back"), action: back }],
    ],
  });
}

export async function sayClass(deps: VillageDeps, turn: Turn, one: ListedClass): Promise<void> {
  const to = (verb: string) => `class:${verb}:${one.id}`;
  const linked: Pick<Reply, "attachment"> & { link?: string } =
    one.teacherId === null ? {} : await linkTo(deps, turn, one);
  turn.say({
    words: [
      one.name,
      {
        lines: [
          one.teacher === null || one.teacher === ""
            ? phrase("class-no-teacher")
            : phrase("class-taught-by", { teacher: one.teacher }),
          one.village === null
            ? phrase("class-no-village")
            : phrase("class-in-village", { village: one.village }),
          phrase("class-pupils", { count: one.pupils, most: mostPupils }),
          phrase("class-until", { day: endOf(deps, turn, one) }),
        ],
      },
      ...(linked.link === undefined ? [] : [phrase("class-link", { link: linked.link })]),
    ],
    ...(linked.attachment === undefined ? {} : { attachment: linked.attachment }),
    buttons: [
      [
        { label: phrase("class-teacher-set"), action: to("who") },
        { label: phrase("class-village-set"), action: to("where") },
      ],
      [{ label: phrase("class-end-set"), action: to("until") }],
      ...(one.teacherId === null
        ? []
        : [[{ label: phrase("villages-new-code"), action: to("code") }]]),
      [{ label: phrase("class-end"), action: to("end") }],
      [{ label: phrase("back"), action: "class:list:0" }],
    ],
  });
}

/** The link of the class with its picture; made at the first call. */
export async function linkTo(
  { botUsername }: Pick<VillageDeps, "botUsername">,
  { records, now, language }: Turn,
  { id, name, village }: Pick<ListedClass, "id" | "name" | "village">,
): Promise<{ link: string; attachment: NonNullable<Reply["attachment"]> }> {
  const link = linkOf(botUsername, await ensureCode(records.members, "class", id, now));
  return { link, attachment: posterOf(link, { language, who: name, where: village ?? "" }) };
}

export function endOf(
  { timeZone }: Pick<VillageDeps, "timeZone">,
  { language, now }: Turn,
  { endsAt }: Pick<ListedClass, "endsAt">,
): string {
  return writeDay(localDay(endsAt, timeZone), language, localDay(now, timeZone));
}
