/** What the second officer is asked on the page of a broadcast; its author may take it back meanwhile. */
import type { PageAsk } from "../../../bot/page/page.ts";
import { Form, Said } from "../../../bot/page/parts.tsx";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { markOf } from "../rules/draft-form.ts";
import type { Broadcast } from "../rules/record.ts";
import type { BroadcastDeps } from "../screens/desk.ts";
import { sayKind } from "../screens/page-say.ts";
import { isAuthor, longestWhy } from "../screens/send.ts";

interface SecondView {
  readonly turn: Turn;
  readonly ask: PageAsk;
  readonly of: Broadcast;
}

export function SecondHead({
  deps,
  turn,
  ask,
  of,
}: SecondView & { readonly deps: Pick<BroadcastDeps, "secondOfficerAbove"> }) {
  if (!isAuthor(turn, of)) {
    const head = phrase("broadcast-desk-yes", { author: of.authorName || "nobody" });
    return (
      <>
        <h1>{ask.text(head)}</h1>
        <Said ask={ask} words={sayKind(of)} />
      </>
    );
  }
  return (
    <>
      <h1>{ask.text(phrase("broadcast-desk-asked"))}</h1>
      <Said ask={ask} words={phrase("broadcast-desk-needs", { most: deps.secondOfficerAbove })} />
    </>
  );
}

/** Below what people read, to whom it goes and when: that is what is agreed to. */
export function SecondActs({ turn, ask, of }: SecondView) {
  const { id } = of;
  if (isAuthor(turn, of)) {
    return (
      <Form ask={ask} to="broadcasts">
        <button name="press" value={`back:${id}`}>
          {ask.text(phrase("broadcast-take-back"))}
        </button>
      </Form>
    );
  }
  return (
    <div class="verdicts">
      <Form ask={ask} to="broadcasts">
        <input type="hidden" name="mark" value={markOf(of)} />
        <button name="press" value={`yes:${id}`} class="success" data-key="1">
          <kbd>1</kbd> {ask.text(phrase("broadcast-agree"))}
        </button>
      </Form>
      <details>
        <summary data-key="2">
          <kbd>2</kbd> {ask.text(phrase("broadcast-not-so"))}
        </summary>
        <Form ask={ask} to="broadcasts">
          <label>
            {ask.text(phrase("broadcast-why"))}
            <textarea name="why" rows={3} maxlength={longestWhy}></textarea>
          </label>
          <button name="press" value={`no:${id}`}>
            {ask.text(phrase("broadcast-not-so"))}
          </button>
        </Form>
      </details>
    </div>
  );
}
