/** A broadcast as columns of its table: how one is found and read, and what an officer changes of it. */
import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { type Audience, audienceSchema } from "../rules/audience.ts";
import { contentSchema, type Broadcast, type LocalMoment } from "../rules/record.ts";
import type { BroadcastTable } from "../tables.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/**
 * In the words of the partial index of recipients whose message may be on its way, beside the one state that is looked
 * for: without them SQLite goes through all recipients, in every round of a broadcast.
 */
export const isDoubtful = sql<boolean>`broadcast_row.state in ('sending', 'unknown')`;

const beganSchema = z.strictObject({ en: z.string(), zh: z.string() });

/** With the name that its readers see. */
export function named(db: Db) {
  return db
    .selectFrom("broadcast")
    .selectAll("broadcast")
    .select((eb) =>
      eb
        .selectFrom("member")
        .select("member.first_name")
        .whereRef("member.id", "=", "broadcast.author")
        .as("author_name"),
    );
}

export async function findBroadcast(db: Db, id: string): Promise<Broadcast | undefined> {
  const row = await named(db).where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : broadcastOf(row);
}

type Changeable = Partial<Pick<Broadcast, "audience" | "content" | "startsAt" | "holdsOut">>;

/**
 * Whom a correction is for stands in a column of its own, and that it goes at once needs none. What stands where an older
 * program looks, in a rolling upgrade, is a day that does not come and an audience of nobody: it leaves it to this one.
 */
const notForOlder = {
  audience: JSON.stringify({ joinedBefore: "1970-01-01T00:00:00Z" } satisfies Audience),
  starts_day: "9999-01-01",
  starts_minute: 0,
};

export function correctedColumns({ corrects }: Pick<Broadcast, "corrects">) {
  return {
    corrects: corrects?.id ?? null,
    corrects_began: corrects === undefined ? null : JSON.stringify(corrects.began),
  };
}

function correctedOf({ corrects, corrects_began: began }: Selectable<BroadcastTable>) {
  if (corrects === null) return {};
  return { corrects: { id: corrects, began: beganSchema.parse(JSON.parse(began ?? "")) } };
}

export function columnsOf(change: Required<Changeable>): {
  audience: string;
  content: string;
  starts_day: string | null;
  starts_minute: number | null;
  holds_out: number;
};
export function columnsOf(change: Changeable): Partial<BroadcastTable>;
export function columnsOf({
  audience,
  content,
  startsAt,
  holdsOut,
}: Changeable): Partial<BroadcastTable> {
  return {
    ...(audience === undefined ? {} : { audience: JSON.stringify(audience) }),
    ...(content === undefined ? {} : { content: JSON.stringify(content) }),
    ...(startsAt === undefined
      ? {}
      : { starts_day: startsAt?.day ?? null, starts_minute: startsAt?.minute ?? null }),
    ...(holdsOut === undefined ? {} : { holds_out: holdsOut ? 1 : 0 }),
    ...(audience?.gotOf === undefined ? {} : notForOlder),
  };
}

/** The chosen moment; `null`: at once. */
export function startOf({
  corrects,
  starts_day: day,
  starts_minute: minute,
}: Pick<
  Selectable<BroadcastTable>,
  "corrects" | "starts_day" | "starts_minute"
>): LocalMoment | null {
  return corrects !== null || day === null || minute === null ? null : { day, minute };
}

export function broadcastOf(
  row: Selectable<BroadcastTable> & { readonly author_name: string | null },
): Broadcast {
  const moment = (at: string | null) => (at === null ? null : new Date(at));
  return {
    ...fieldsOf(row, [
      "id",
      "author",
      "chat",
      "language",
      "kind",
      "state",
      "approvedBy",
      "createdAt",
    ]),
    authorName: row.author_name ?? "",
    audience:
      row.corrects === null
        ? audienceSchema.parse(JSON.parse(row.audience))
        : { gotOf: row.corrects },
    content: contentSchema.parse(JSON.parse(row.content)),
    startsAt: startOf(row),
    holdsOut: row.holds_out === 1,
    ...correctedOf(row),
    startedAt: moment(row.started_at),
    endedAt: moment(row.ended_at),
  };
}
