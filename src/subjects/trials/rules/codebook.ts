/** Field trials: the codebook: what stands in each column of the export, out of the schema that makes it. Pure. */
import { z } from "zod";
import type { Registration } from "./registration.ts";
import { rowSchemaOf } from "./export-row.ts";

const column = z.looseObject({
  description: z.string().default(""),
  enum: z.array(z.string()).optional(),
});

/** As a table of Markdown. */
export function codebook(registration: Pick<Registration, "incomeBounds">): string {
  const schema = z.toJSONSchema(rowSchemaOf(registration)) as {
    readonly properties: Readonly<Record<string, unknown>>;
  };
  const lines = Object.entries(schema.properties).map(([name, property]) => {
    const { description, enum: values } = column.parse(property);
    const allowed = values?.map((value) => (value === "" ? "(empty)" : value)).join(", ") ?? "text";
    return `| ${name} | ${allowed} | ${description} |`;
  });
  return [
    "| column | values | meaning |",
    "| --- | --- | --- |",
    ...lines,
    "",
    "`(empty)`: not asked yet, or not answered. `skipped`: left out by the person; told as `(empty)`, and `rather-not` too, where fewer than five did either.",
    "What fewer than five people have is told as the next lower one that five have, together with theirs; where it is the lowest, as the next higher one.",
    "",
  ].join("\n");
}
