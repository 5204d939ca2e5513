/** The code by which somebody takes the own road along to an own phone: short, so few tries are allowed. */
import { randomInt } from "node:crypto";
import type { Db } from "../../../store/rows.ts";
import { codeDigits } from "../rules/code.ts";
import type { PhoneRecord } from "../rules/record.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** An account may try so often in a day: 10^8 codes, and hardly ever one of them is good. */
const triesADay = 5;
/** All together: whoever has many accounts, or has one deleted and begins anew. */
const triesOfAll = 500;
/** Wishes for a record of before, of an account and of all together in a day. */
const wishesADay = 3;
const wishesOfAll = 30;
/** No account: each counts for all. */
const all = 0;
const allWishes = -1;

export function createCodes(
  db: Db,
): Pick<PhoneRecord, "makeCode" | "mayTry" | "mayAsk" | "takeCode"> {
  async function take(account: number, most: number, now: Date): Promise<boolean> {
    const row = await db
      .selectFrom("phone_try")
      .select(["tries", "began_at"])
      .where("account", "=", account)
      .executeTakeFirst();
    const isNew = row === undefined || now.getTime() - Date.parse(row.began_at) >= dayMs;
    const tries = isNew ? 1 : row.tries + 1;
    if (tries > most) return false;
    const values = { tries, began_at: isNew ? now.toISOString() : row.began_at };
    await db
      .insertInto("phone_try")
      .values({ account, ...values })
      .onConflict((conflict) => conflict.column("account").doUpdateSet(values))
      .execute();
    return true;
  }

  return {
    async makeCode(memberId, expiresAt) {
      await db.deleteFrom("phone_code").where("member_id", "=", memberId).execute();
      for (;;) {
        const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, "0");
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("phone_code")
          .values({ code, member_id: memberId, expires_at: expiresAt.toISOString() })
          .onConflict((conflict) => conflict.column("code").doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 0n) return code;
      }
    },

    mayTry: async (account, now) =>
      (await take(account, triesADay, now)) && (await take(all, triesOfAll, now)),

    mayAsk: async (account, now) =>
      (await take(account, wishesADay, now)) && (await take(allWishes, wishesOfAll, now)),

    async takeCode(code, now) {
      const row = await db
        .deleteFrom("phone_code")
        .where("code", "=", code)
        .where("expires_at", ">", now.toISOString())
        .returning("member_id")
        .executeTakeFirst();
      return row?.member_id;
    },
  };
}
