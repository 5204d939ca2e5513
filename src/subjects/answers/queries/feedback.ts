/**
 * How clear each article was: what somebody pressed beside their own question, and sums by
 * article that know nobody. The sums are kept up with each mark, so that a list never counts rows.
 */
import { parseReason, unclearReasons, type FeedbackRecord } from "../rules/feedback.ts";
import type { Tables } from "../../../store/tables.ts";
import type { Db } from "../../../store/rows.ts";

type Sums = Omit<Tables["article_tally"], "slug" | "reviewed">;
type Row = Pick<Tables["article_mark"], "helped" | "reason">;

export function createFeedbackRecord(db: Db): FeedbackRecord {
  async function add(slug: string, reviewed: string, by: Sums): Promise<void> {
    await db
      .insertInto("article_tally")
      .values({ slug, reviewed, ...by })
      .onConflict((conflict) =>
        conflict.columns(["slug", "reviewed"]).doUpdateSet((eb) => ({
          helped: eb(eb.ref("article_tally.helped"), "+", by.helped),
          unclear: eb(eb.ref("article_tally.unclear"), "+", by.unclear),
          long: eb(eb.ref("article_tally.long"), "+", by.long),
          words: eb(eb.ref("article_tally.words"), "+", by.words),
          other: eb(eb.ref("article_tally.other"), "+", by.other),
          here: eb(eb.ref("article_tally.here"), "+", by.here),
        })),
      )
      .execute();
  }

  return {
    async mark(mark, now) {
      const { questionId, slug, memberId, reviewed } = mark;
      const before = await db
        .deleteFrom("article_mark")
        .where("question_id", "=", questionId)
        .where("slug", "=", slug)
        .returning(["reviewed", "helped", "reason"])
        .executeTakeFirst();
      if (before !== undefined) await add(slug, before.reviewed, sumsOf(before, -1));
      const row: Row = { helped: mark.helped ? 1 : 0, reason: mark.reason ?? null };
      await db
        .insertInto("article_mark")
        .values({
          question_id: questionId,
          slug,
          member_id: memberId,
          reviewed,
          ...row,
          at: now.toISOString(),
        })
        .execute();
      await add(slug, reviewed, sumsOf(row, 1));
    },
    async tallies() {
      const rows = await db.selectFrom("article_tally").selectAll().execute();
      return rows.map(({ slug, reviewed, helped, unclear, ...reasons }) => ({
        slug,
        reviewed,
        helped,
        unclear,
        reasons,
      }));
    },
  };
}

function sumsOf({ helped, reason }: Row, by: 1 | -1): Sums {
  const why = reason === null ? undefined : parseReason(reason);
  const reasons = Object.fromEntries(
    unclearReasons.map((each) => [each, each === why ? by : 0]),
  ) as Record<(typeof unclearReasons)[number], number>;
  return { helped: helped === 1 ? by : 0, unclear: helped === 1 ? 0 : by, ...reasons };
}
