/**
 * A screen of the chat laid out on a page: its words, its buttons as links to other pages or as a form that
 * presses them, and a field where it asks for words.
 */
import type { ChatActs, PageView, Told } from "./page.ts";
import { Form, Said } from "./parts.tsx";
import { phrase, type Button } from "../reply.ts";
import type { Turn } from "../context.ts";

interface Screen {
  readonly ask: PageView;
  /** The page whose forms these are, with what stands behind its name. */
  readonly to: string;
  readonly acts: ChatActs;
}

export function ChatScreen({ ask, to, acts, told }: Screen & { readonly told: Told }) {
  const buttons = told.buttons?.flat() ?? [];
  const links = buttons.flatMap((button) => {
    const address = ask.addressOf(button.action);
    const isHere = address === `/console/${to}`;
    return address === undefined || isHere ? [] : [{ button, address }];
  });
  const pressed = buttons.filter(
    ({ action }) =>
      ask.addressOf(action) === undefined && acts.press.includes(action.split(":")[0] ?? ""),
  );
  return (
    <>
      {ask.text(told.words) === "" ? null : <Said ask={ask} words={told.words} />}
      {pressed.length === 0 ? null : (
        <Form ask={ask} to={to}>
          <div class="row">
            {pressed.map((button) => (
              <Press ask={ask} button={button} />
            ))}
          </div>
        </Form>
      )}
      {links.length === 0 ? null : (
        <p class="row">
          {links.map(({ button, address }) => (
            <a href={address}>{ask.text(button.label)}</a>
          ))}
        </p>
      )}
    </>
  );
}

function Press({ ask, button }: { readonly ask: PageView; readonly button: Button }) {
  return (
    <button name="press" value={button.action} class={button.style}>
      {ask.text(button.label)}
    </button>
  );
}

/**
 * What the last act said, and a field for what it asked for.
 *
 * @param cards what stands on the page anyway: who is told the same hears that it is done
 */
export async function newsOf(turn: Turn, screen: Screen, cards: readonly Told[] = []) {
  const { ask, to, acts } = screen;
  const standing = cards.map(({ words }) => ask.text(words));
  const row = await turn.records.waiting.find(turn.person);
  const isAsked = ask.told.length > 0 && row !== undefined && acts.typed.includes(row.kind);
  return (
    <div role="status">
      {ask.told.map((told) => (
        <div class="news">
          {standing.includes(ask.text(told.words)) ? (
            <p>{ask.text(phrase("page-done"))}</p>
          ) : (
            <ChatScreen {...screen} told={told} />
          )}
        </div>
      ))}
      {!isAsked ? null : (
        <Form ask={ask} to={to}>
          <input type="hidden" name="asked" value={`${row.kind}:${row.data}`} />
          <p class="row">
            <label>
              {ask.text(phrase("page-words"))}
              <input name="words" maxlength={500} required autocomplete="off" />
            </label>
            <button class="primary">{ask.text(phrase("page-answer"))}</button>
          </p>
        </Form>
      )}
    </div>
  );
}
