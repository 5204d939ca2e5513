/**
 * Written answers: asks a model and looks at what it gives. Whatever goes wrong is a value with a name,
 * and means that the checked article is said instead.
 */
import type { Article } from "../article.ts";
import { checkDraft, type CheckName } from "./check.ts";
import type { SmallWords } from "./check-words.ts";
import { draftForm } from "./draft.ts";
import {
  noTokens,
  type AskModel,
  type ModelFailure,
  type ModelQuestion,
  type Tokens,
} from "./model.ts";
import type { Asking, ComposePrompt } from "./prompt.ts";

export type Written = { readonly tokens: Tokens } & (
  | { readonly kind: "written"; readonly text: string; readonly cited: readonly Article[] }
  /** The model says that the articles do not answer it. */
  | { readonly kind: "refused" }
  /** `orders`: no article may be given to a model. */
  | { readonly kind: "failed"; readonly why: CheckName | ModelFailure | "orders" }
);

export type WriteAnswer = (
  asking: Asking,
  call: Pick<ModelQuestion<unknown>, "deadline" | "mayCall">,
) => Promise<Written>;

/** Which articles a model is given. Never throws, and ends with the deadline. */
export type ChooseArticles = (asking: Asking, deadline: AbortSignal) => Promise<readonly Article[]>;

export interface WriteDeps {
  readonly ask: AskModel;
  readonly compose: ComposePrompt;
  /** Asked for with the first answer. */
  readonly small: () => SmallWords;
  /** Absent: those that would be said without a model. */
  readonly choose?: ChooseArticles | undefined;
}

export function createWriteAnswer({ ask, compose, small, choose }: WriteDeps): WriteAnswer {
  return async (asking, call) => {
    const articles = (await choose?.(asking, call.deadline)) ?? asking.articles;
    const prompt = compose({ ...asking, articles });
    if (prompt.passages.length === 0) return { kind: "failed", why: "orders", tokens: noTokens };
    const { tokens, ...said } = await ask({
      ...call,
      messages: prompt.messages,
      form: draftForm,
      about: prompt.passages.map(({ article }) => article.slug).join(" "),
    });
    if (said.kind === "failed") return { kind: "failed", why: said.reason, tokens };
    const checked = checkDraft(said.value, prompt, asking.language, small());
    switch (checked.kind) {
      case "passed":
        return { kind: "written", text: checked.text, cited: checked.cited, tokens };
      case "refused":
        return { kind: "refused", tokens };
      case "failed":
        return { kind: "failed", why: checked.check, tokens };
    }
  };
}
