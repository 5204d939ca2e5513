/**
 * Steps as they were when somebody began them.
 *
 * Rows are named by a hash of what they hold, so they are added and deleted, never changed.
 */
import { stepShape, type Step } from "../rules/playbook.ts";
import type { StepVersionRecord } from "../rules/record.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

const selectVersion = compiled((db: Db, given: { version: string }) =>
  db.selectFrom("step_version").select("body").where("version", "=", given.version),
);

export function createStepVersionRecord(db: Db): StepVersionRecord {
  return {
    async keepVersions(steps, now) {
      const first_at = now.toISOString();
      const rows = await db.selectFrom("step_version").select("version").execute();
      const kept = new Set(rows.map(({ version }) => version));
      // What is alike in several countries comes more than once.
      const each = [...new Map(steps.map((step) => [step.version, step])).values()];
      const added = each
        .filter(({ version }) => !kept.has(version))
        .map((step) => {
          const { version, id: step_id } = step;
          return { version, step_id, body: JSON.stringify({ shape: stepShape, step }), first_at };
        });
      if (added.length > 0) {
        await db
          .insertInto("step_version")
          .values(added)
          .onConflict((conflict) => conflict.column("version").doNothing())
          .execute();
      }
      for (const { version } of steps) kept.delete(version);
      if (kept.size === 0) return;
      await db
        .deleteFrom("step_version")
        .where("version", "in", [...kept])
        .where("version", "not in", (eb) => eb.selectFrom("run").select("run.version"))
        .execute();
    },

    async findVersion(version) {
      const [row] = (await selectVersion(db, { version })).rows;
      if (row === undefined) return undefined;
      const { shape, step } = JSON.parse(row.body) as { shape: number; step: Step };
      return shape === stepShape ? step : undefined;
    },
  };
}
