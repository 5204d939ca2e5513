/** The frame around every page of the console: its head, the way to the other pages, how long the desk is open. */
import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Phrasebook } from "../bot/phrasebook.ts";
import { phrase, type Language, type Words } from "../bot/reply.ts";

export interface Frame {
  readonly language: Language;
  readonly title: string;
  /** Absent: nobody is inside. */
  readonly desk?: {
    readonly places: readonly { readonly name: string; readonly label: Words }[];
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
        <script src="/console/desk.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#page">
          {text(phrase("console-skip"))}
        </a>
        {desk === undefined ? null : (
          <header>
            <nav aria-label={text(phrase("console-places"))}>
              {desk.places.map(({ name, label }) => (
                <a href={`/console/${name}`} aria-current={name === desk.at ? "page" : undefined}>
                  {text(label)}
                </a>
              ))}
            </nav>
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

function Main({ children }: { readonly children?: Child }) {
  return (
    <main id="page" tabindex={-1}>
      {children}
    </main>
  );
}
