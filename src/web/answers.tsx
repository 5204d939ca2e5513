/** What a browser is answered beside the pages of subjects: one sentence, a door, a file that somebody sent. */
import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Download } from "../bot/delivery/download.ts";
import type { PageAnswer } from "../bot/page/page.ts";
import type { Phrasebook } from "../bot/phrasebook.ts";
import { languages, phrase, type Language, type Words } from "../bot/reply.ts";
import { typeOf } from "./file-type.ts";
import { drawPage } from "./frame.tsx";

/** Telegram gives no larger photo; other files are opened in the chat. */
const mostFileBytes = 10_485_760;

type Status = 200 | 400 | 401 | 403 | 404 | 413 | 429 | 503;

export function createAnswers(phrasebook: Phrasebook) {
  const say = (language: Language, words: Words) => phrasebook.text(language, words);

  /**
   * One sentence; in both languages where it is not known who reads it.
   *
   * @param below what stands below it
   */
  async function plain(
    c: Context,
    status: Status,
    key: string,
    language?: Language,
    below?: JSX.Element,
  ): Promise<Response> {
    const told = language === undefined ? languages : [language];
    const body = (
      <>
        {told.map((each) => (
          <p lang={each === "zh" ? "zh-Hans" : "en"}>{say(each, { key })}</p>
        ))}
        {below}
      </>
    );
    c.status(status);
    return draw(c, language ?? "en", body);
  }

  async function draw(c: Context, language: Language, body: JSX.Element): Promise<Response> {
    const title = say(language, phrase("console-title"));
    const inside = (
      <>
        <h1>{title}</h1>
        {body}
      </>
    );
    return c.html(await drawPage(phrasebook, { language, title }, inside));
  }

  /** Fetched here: the address at Telegram holds the token. */
  async function sendFile(
    c: Context,
    download: Download,
    { fileId, as }: Extract<PageAnswer, { kind: "file" }>,
    language: Language,
  ): Promise<Response> {
    const signal = AbortSignal.timeout(20_000);
    const file = await download(fileId, { mostBytes: mostFileBytes, signal });
    if (file.kind !== "fetched") return plain(c, 404, "console-file-none", language);
    const type = as === "document" ? undefined : typeOf(file.bytes);
    // What is none of these is saved, and never opened as a page of this server.
    return c.body(file.bytes, 200, {
      "content-type": type ?? "application/octet-stream",
      "content-disposition": type === undefined ? 'attachment; filename="file"' : "inline",
    });
  }

  /** A table that a page made, to be saved. */
  function sendTable(c: Context, { name, text }: Extract<PageAnswer, { kind: "table" }>): Response {
    return c.body(text, 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    });
  }

  return { plain, draw, sendFile, sendTable };
}
