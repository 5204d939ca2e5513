/** What pages of several subjects are made of: words as paragraphs, a form that carries its token. */
import type { Child } from "hono/jsx";
import type { PageAsk } from "./page.ts";
import type { Turn } from "../context.ts";
import { phrase, type Words } from "../reply.ts";

/** Words as the chat would say them; a line that is an address can be opened. */
export function Said({ ask, words }: { readonly ask: PageAsk; readonly words: Words }) {
  const paragraphs = ask.text(words).split("\n\n");
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p>
          {paragraph.split("\n").map((line, index) => (
            <>
              {index > 0 ? <br /> : null}
              <Line text={line} />
            </>
          ))}
        </p>
      ))}
    </>
  );
}

function Line({ text }: { readonly text: string }) {
  const isAddress = /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
  if (!isAddress) return <>{text}</>;
  return (
    <a href={text} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

/** What the last act said. */
export function Tellings({ ask }: { readonly ask: PageAsk }) {
  return (
    <div role="status">
      {ask.told.map(({ words }) => (
        <div class="news">
          <Said ask={ask} words={words} />
        </div>
      ))}
    </div>
  );
}

/** On a page where nothing waits: where something may. */
export function Elsewhere({ ask, turn }: { readonly ask: PageAsk; readonly turn: Turn }) {
  const to = turn.isOfficer ? "today" : "learners";
  return (
    <p class="row">
      <a href={`/console/${to}`}>{ask.text(phrase("page-elsewhere", { to }))}</a>
    </p>
  );
}

/** @param to the page whose act it is */
export function Form({
  ask,
  to,
  named,
  brings,
  children,
}: {
  readonly ask: PageAsk;
  readonly to: string;
  /** By which its script and its style know it. */
  readonly named?: string;
  /** It brings files beside its fields. */
  readonly brings?: "files";
  readonly children?: Child;
}) {
  return (
    <form
      method="post"
      action={`/console/${to}`}
      class={named}
      enctype={brings === undefined ? undefined : "multipart/form-data"}
    >
      <input type="hidden" name="token" value={ask.token} />
      {children}
    </form>
  );
}
