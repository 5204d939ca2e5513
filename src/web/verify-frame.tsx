/** The frame around the pages of /verify, in the language of whoever asks, with a link to the other one. */
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Phrasebook } from "../bot/phrasebook.ts";
import { languages, phrase, type Language } from "../bot/reply.ts";

export async function drawVerify(
  phrasebook: Phrasebook,
  c: Context,
  body: JSX.Element,
): Promise<string> {
  const language = languageOf(c);
  const say = (key: string) => phrasebook.text(language, phrase(key));
  const other = languages.find((each) => each !== language)!;
  const title = say("verify-page-title");
  const page = (
    <html lang={tagOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/verify/page.css" />
      </head>
      <body>
        <Main>
          <p class="top">
            <a href={inLanguage(c, other)} lang={tagOf(other)}>
              {say("verify-page-other")}
            </a>
          </p>
          <h1>{title}</h1>
          {body}
          <p class="foot">{say("verify-page-no-diploma")}</p>
          {isForm(c) ? null : (
            <p class="no-print">
              <a href={`/verify?lang=${language}`}>{say("verify-page-back")}</a>
            </p>
          )}
        </Main>
      </body>
    </html>
  );
  return `<!doctype html>${String(await page)}`;
}

function Main({ children }: { readonly children?: Child }) {
  return <main>{children}</main>;
}

/** From everywhere else there is a way to it: whoever mistyped a number types it anew. */
const isForm = (c: Context) => c.req.method === "GET" && new URL(c.req.url).pathname === "/verify";

const tagOf = (language: Language) => (language === "zh" ? "zh-Hans" : "en");

/** As the address says, else as the browser does. */
export function languageOf(c: Context): Language {
  const wished = languages.find((each) => each === c.req.query("lang"));
  if (wished !== undefined) return wished;
  const accepted = (c.req.header("accept-language") ?? "")
    .split(",")
    .map((part, at) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const quality = Number(/^\s*q=([\d.]+)/.exec(rest[0] ?? "")?.[1] ?? 1);
      return { tag: tag.toLowerCase(), quality, at };
    })
    .toSorted((a, b) => b.quality - a.quality || a.at - b.at);
  const first = accepted.find(({ tag }) => /^(zh|en)\b/.test(tag))?.tag;
  return first?.startsWith("zh") === true ? "zh" : "en";
}

/** The same page in the other language; of a table the form, which a link cannot fill. */
function inLanguage(c: Context, language: Language): string {
  const url = new URL(c.req.url);
  url.searchParams.set("lang", language);
  return `${url.pathname}${url.search}`;
}
