/**
 * A screen of the chat laid out on a page: its words, its buttons as links to other pages or as a form that
 * presses them, and a field where it asks for words.
 */
import type { ChatActs, PageAnswer, PageView, Told } from "./page.ts";
import { Form, Said } from "./parts.tsx";
import { phrase, type Button, type Words } from "../reply.ts";
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
 * The page of one thing: its screens of the chat, one below the other.
 *
 * @param opens buttons of the chat whose screens stand here; absent: there is no such thing, or no more
 * @param name as its heading; absent: that of the list
 * @param list the page that lists them all, where a link leads back
 * @param beside a page that the chat does not have
 * @returns `undefined` where there is no such thing, and no act has just told why
 */
export async function pageOfOne(
  turn: Turn,
  screen: Screen,
  it: {
    readonly title: Words;
    readonly opens: readonly string[] | undefined;
    readonly name?: Words | undefined;
    readonly list?: string;
    /** A page of it that is no screen of the chat. */
    readonly beside?: { readonly to: string; readonly label: Words } | undefined;
  },
): Promise<PageAnswer | undefined> {
  const { ask } = screen;
  if (it.opens === undefined && ask.told.length === 0) return undefined;
  const cards: Told[] = [];
  for (const action of it.opens ?? []) cards.push(...(await ask.hear(action)));
  const title = it.name ?? it.title;
  return {
    kind: "page",
    title,
    body: (
      <>
        {await newsOf(turn, screen, cards)}
        <h1>{ask.text(title)}</h1>
        {cards.map((told) => (
          <article>
            <ChatScreen {...screen} told={told} />
          </article>
        ))}
        {it.beside === undefined ? null : (
          <p class="row">
            <a href={`/console/${it.beside.to}`}>{ask.text(it.beside.label)}</a>
          </p>
        )}
        {it.list === undefined ? null : (
          <p class="row">
            <a href={`/console/${it.list}`}>{ask.text(it.title)}</a>
          </p>
        )}
      </>
    ),
  };
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
