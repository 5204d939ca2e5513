/**
 * Somebody leaves what members do together.
 *
 * Each pool and each buy is held before it is looked at, so that whoever joins at this moment comes
 * before or after, never in between.
 */
import type { HandedOn, Person } from "../rules/members-record.ts";
import type { Db } from "../../../store/rows.ts";

/** Of what they asked for together with others. */
const kindsOfWork = ["buy-told", "pool-pickup", "vote"];

/** Out of everything; the votes that are counted already stay counted. */
export async function leaveAll(db: Db, memberId: string, now: Date): Promise<readonly HandedOn[]> {
  const pool = await leavePool(db, memberId, now);
  const buys = await leaveBuys(db, memberId, now);
  await db.deleteFrom("ballot").where("member_id", "=", memberId).execute();
  await db
    .deleteFrom("work")
    .where("member_id", "=", memberId)
    .where("kind", "in", kindsOfWork)
    .execute();
  await db.deleteFrom("association_member").where("member_id", "=", memberId).execute();
  return pool === undefined ? buys : [pool, ...buys];
}

export async function leavePool(
  db: Db,
  memberId: string,
  now: Date,
): Promise<HandedOn | undefined> {
  const mine = await db
    .selectFrom("pool_member")
    .select("pool_id")
    .where("member_id", "=", memberId)
    .executeTakeFirst();
  if (mine === undefined) return undefined;
  const id = mine.pool_id;
  const held = await db
    .updateTable("pool")
    .set({ changed_at: now.toISOString() })
    .where("id", "=", id)
    .returning("coordinator_id")
    .executeTakeFirst();
  await db.deleteFrom("pool_member").where("member_id", "=", memberId).execute();
  const rows = await db
    .selectFrom("pool_member")
    .innerJoin("member", "member.id", "pool_member.member_id")
    .select(["member.id", "member.first_name", "member.telegram_id", "member.language"])
    .where("pool_member.pool_id", "=", id)
    .orderBy("pool_member.joined_at")
    .orderBy("pool_member.member_id")
    .execute();
  const [to, ...others] = rows.map(personOf);
  if (to === undefined) {
    await db.deleteFrom("pool").where("id", "=", id).execute();
    return undefined;
  }
  if (held?.coordinator_id !== memberId) return undefined;
  await db.updateTable("pool").set({ coordinator_id: to.memberId }).where("id", "=", id).execute();
  return { kind: "pool", id, to, others };
}

async function leaveBuys(db: Db, memberId: string, now: Date): Promise<readonly HandedOn[]> {
  await db
    .deleteFrom("buy")
    .where("coordinator_id", "=", memberId)
    .where("state", "=", "draft")
    .execute();
  const held = await db
    .updateTable("buy")
    .set({ changed_at: now.toISOString() })
    .where("coordinator_id", "=", memberId)
    .returning(["id", "state"])
    .execute();
  await db.deleteFrom("buy_order").where("member_id", "=", memberId).execute();
  const handed: HandedOn[] = [];
  for (const { id, state } of held) {
    const [to, ...others] = await orderersOf(db, id);
    if (to === undefined) {
      await db.deleteFrom("buy").where("id", "=", id).execute();
      continue;
    }
    await db
      .updateTable("buy")
      .set({ coordinator_id: state === "open" ? to.memberId : null })
      .where("id", "=", id)
      .execute();
    if (state === "open") handed.push({ kind: "buy", id, to, others });
  }
  return handed;
}

export async function orderersOf(db: Db, buyId: string): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom("buy_order")
    .innerJoin("member", "member.id", "buy_order.member_id")
    .select(["member.id", "member.first_name", "member.telegram_id", "member.language"])
    .where("buy_order.buy_id", "=", buyId)
    .orderBy("buy_order.at")
    .orderBy("buy_order.member_id")
    .execute();
  return rows.map(personOf);
}

export function personOf(row: {
  readonly id: string;
  readonly first_name: string;
  readonly telegram_id: number | null;
  readonly language: "en" | "zh";
}): Person {
  return {
    memberId: row.id,
    firstName: row.first_name,
    telegramId: row.telegram_id ?? 0,
    language: row.language,
  };
}
