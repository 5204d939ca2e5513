/**
 * How a server is asked for an answer in a form: by a schema, as any JSON, or with tags in plain
 * text, for servers that know nothing better. Which one it knows is found out with the first answers and
 * remembered.
 */
import { zodResponseFormat } from "openai/helpers/zod";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { z } from "zod";
import type { Message } from "../subjects/answers/index.ts";

export const forms = ["schema", "json", "tags"] as const;
export type Form = (typeof forms)[number];

/** What a server knows; shared by all calls to it. */
export interface KnownForm {
  current(): Form;
  /** It answered in this form. */
  works(form: Form): void;
  /**
   * It would not, or did not. A form that worked before is kept.
   *
   * @returns whether another one can be tried now
   */
  fails(form: Form): boolean;
}

export function createKnownForm(): KnownForm {
  let at = 0;
  let sure = false;
  return {
    current: () => forms[at]!,
    works(form) {
      if (forms[at] === form) sure = true;
    },
    fails(form) {
      if (sure && forms[at] === form) return false;
      // Another call was quicker to find out.
      if (forms[at] !== form) return true;
      const isLast = at === forms.length - 1;
      // It was not about the form: the next question begins anew.
      at = isLast ? 0 : at + 1;
      return !isLast;
    },
  };
}

type Asked = Pick<ChatCompletionCreateParamsNonStreaming, "messages" | "response_format">;

const inTags = "Write the JSON object between <answer> and </answer>, and nothing else.";

export function askIn(form: Form, messages: readonly Message[], schema: z.ZodType): Asked {
  const each = messages.map(({ role, text }) => ({ role, content: text }));
  switch (form) {
    case "schema":
      return { messages: each, response_format: zodResponseFormat(schema, "answer") };
    case "json":
      return { messages: each, response_format: { type: "json_object" } };
    case "tags": {
      // Some templates take only one message of a person in a row.
      const system = messages.filter(({ role }) => role === "system").map(({ text }) => text);
      const user = messages.filter(({ role }) => role === "user").map(({ text }) => text);
      return {
        messages: [
          { role: "system", content: system.join("\n\n") },
          { role: "user", content: [...user, inTags].join("\n\n") },
        ],
      };
    }
  }
}

/** What was said in this form, as far as it can be read; `undefined` if it cannot. */
export function readIn(text: string): unknown {
  const thought = text.replace(/<think>[\s\S]*?<\/think>/g, "");
  const tagged = /<answer>([\s\S]*?)<\/answer>/.exec(thought)?.[1] ?? thought;
  const body = tagged.slice(tagged.indexOf("{"), tagged.lastIndexOf("}") + 1);
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
