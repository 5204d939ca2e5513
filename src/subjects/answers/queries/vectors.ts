/** Vectors of articles, so that a restart measures only what is new. */
import type { VectorRecord } from "../rules/written/vectors.ts";
import type { Db } from "../../../store/rows.ts";

/** Hashes a statement: far below the parameters that either engine takes. */
const batch = 200;

export function createVectorRecord(db: Db): VectorRecord {
  return {
    async list(model) {
      const rows = await db
        .selectFrom("article_vector")
        .select(["hash", "vector"])
        .where("model", "=", model)
        .execute();
      return rows.map(({ hash, vector }) => ({ hash, vector: read(vector) }));
    },

    async keep(model, vectors) {
      if (vectors.length === 0) return;
      await db
        .insertInto("article_vector")
        .values(vectors.map(({ hash, vector }) => ({ model, hash, vector: write(vector) })))
        .onConflict((conflict) =>
          conflict
            .columns(["model", "hash"])
            .doUpdateSet((eb) => ({ vector: eb.ref("excluded.vector") })),
        )
        .execute();
    },

    async drop(model, hashes) {
      await db.deleteFrom("article_vector").where("model", "<>", model).execute();
      for (let from = 0; from < hashes.length; from += batch) {
        await db
          .deleteFrom("article_vector")
          .where("model", "=", model)
          .where("hash", "in", hashes.slice(from, from + batch))
          .execute();
      }
    },
  };
}

/** Little-endian, whatever machine the backup is restored on. */
function write(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [at, value] of vector.entries()) bytes.writeFloatLE(value, at * 4);
  return bytes.toString("base64");
}

function read(text: string): Float32Array {
  const bytes = Buffer.from(text, "base64");
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) =>
    bytes.readFloatLE(at * 4),
  );
}
