/** Written answers: the form in which a model answers, before anybody has looked at it. */
import { z } from "zod";

export const draftForm = z.object({
  refuse: z.boolean(),
  answer: z.string(),
  citations: z.array(z.object({ id: z.string(), quote: z.string() })),
});

export type Draft = z.output<typeof draftForm>;
