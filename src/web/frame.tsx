/** The frame around every page of the console: its head, the way to the other pages, how long the desk is open. */
import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Phrasebook } from "../bot/phrasebook.ts";
import { heads, type Head, type Place } from "../bot/page/page.ts";
import { phrase, type Language, type Words } from "../bot/reply.ts";

type Listed = Place & { readonly name: string };

export interface Frame {
  readonly language: Language;
  readonly title: string;
  /** Absent: nobody is inside. */
  readonly desk?: {
    readonly places: readonly Listed[];
    readonly at: string;
    readonly minutes: number;
    readonly token: string;
    /** Light or dark as Telegram is; `null`: as the system is. */
    readonly scheme: "light" | "dark" | null;
    /** Keys of one letter do something. */
    readonly hasKeys: boolean;
  };
}

export async function drawPage(
  phrasebook: Phrasebook,
  frame: Frame,
  body: JSX.Element,
): Promise<string> {
  const text = (words: Words) => phrasebook.text(frame.language, words);
  const { desk } = frame;
  const page = (
    <html
      lang={frame.language === "zh" ? "zh-Hans" : "en"}
      data-scheme={desk?.scheme ?? undefined}
      data-keys={desk?.hasKeys === false ? "off" : undefined}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={desk?.scheme ?? "light dark"} />
        <title>{`${frame.title} · ${text(phrase("console-title"))}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/console/desk.css" />
        {desk?.scheme === "light" ? null : (
          <link
            rel="stylesheet"
            href="/console/dark.css"
            // On paper everything is light.
            media={desk?.scheme === "dark" ? "screen" : "screen and (prefers-color-scheme: dark)"}
          />
        )}
        <script src="/console/desk.js" defer></script>
      </head>
      <body class={desk === undefined ? undefined : "desk"}>
        <a class="skip" href="#page">
          {text(phrase("console-skip"))}
        </a>
        {desk === undefined ? null : (
          <header>
            <Places {...desk} text={text} />
            <form method="post" action="/console/close">
              <input type="hidden" name="token" value={desk.token} />
              <span>{text(phrase("console-until", { minutes: desk.minutes }))}</span>{" "}
              <button>{text(phrase("console-close"))}</button>
            </form>
          </header>
        )}
        <Main>{body}</Main>
      </body>
    </html>
  );
  return `<!doctype html>${String(await page)}`;
}

/** On a phone folded away, at a desk beside the page; works without script. */
function Places({
  places,
  at,
  text,
}: {
  readonly places: readonly Listed[];
  readonly at: string;
  readonly text: (words: Words) => string;
}) {
  const title = text(phrase("console-places"));
  const under = (head: Head) => places.filter((place) => place.head === head);
  const id = (head: Head) => `places-${head}`;
  return (
    <details class="menu">
      <summary>{title}</summary>
      <nav aria-label={title}>
        {heads
          .filter((head) => under(head).length > 0)
          .map((head) => (
            <div>
              <p id={id(head)}>{text(phrase("console-head", { head }))}</p>
              <ul aria-labelledby={id(head)}>
                {under(head).map((place) => (
                  <li>
                    <a
                      href={`/console/${place.name}`}
                      aria-current={place.name === at ? "page" : undefined}
                    >
                      {text(place.label)}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </nav>
    </details>
  );
}

function Main({ children }: { readonly children?: Child }) {
  return (
    <main id="page" tabindex={-1}>
      {children}
    </main>
  );
}
