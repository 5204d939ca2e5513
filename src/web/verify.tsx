/**
 * `/verify`: whether a certificate is true, for anybody with a browser, without a script. A page for one
 * number, a table for many, and the public keys with which a code can be checked elsewhere.
 *
 * Nothing is told but what the picture tells. Whoever asks too much waits, as strangers at the console do.
 */
import { readFileSync } from "node:fs";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { JSX } from "hono/jsx/jsx-runtime";
import { writeDay } from "../bot/calendar.ts";
import type { Phrasebook } from "../bot/phrasebook.ts";
import type { Transact } from "../bot/records.ts";
import { phrase, type Language, type Words } from "../bot/reply.ts";
import type { Log } from "../log.ts";
import {
  type Brought,
  check,
  checkAll,
  type Checked,
  factsOf,
  readBrought,
  seasonTitle,
  shownTo,
  writeNumber,
} from "../subjects/certificates/index.ts";
import type { Playbook } from "../subjects/playbook/index.ts";
import { formOf, limitForms } from "./forms.ts";
import { headersOf } from "./headers.ts";
import { createStrangers, type StrangerRules } from "./strangers.ts";
import { drawVerify, languageOf } from "./verify-frame.tsx";

export interface VerifyDeps {
  /** Where people reach this server, if not on this machine alone. */
  readonly publicUrl: string | undefined;
  readonly phrasebook: Phrasebook;
  readonly playbook: Pick<Playbook, "seasons">;
  /** For what only reads. */
  readonly inspect: Transact;
  /** How much one address may ask, and all together; absent: the usual. */
  readonly strangers?: StrangerRules | undefined;
}

/** Lines of one table: a class, a township. */
const most = 100;

export function createVerify(deps: VerifyDeps, log: Log): Hono {
  const { publicUrl, phrasebook, inspect } = deps;
  const styles = readFileSync(new URL("./page/verify.css", import.meta.url), "utf8");
  // Counted apart: a crowd that looks certificates up shuts nobody out of the console.
  const strangers = createStrangers(deps.strangers);
  const app = new Hono();
  const say = (language: Language, words: Words) => phrasebook.text(language, words);

  app.use(headersOf(publicUrl !== undefined, false));
  app.get("/page.css", (c) => c.body(styles, 200, { "content-type": "text/css; charset=utf-8" }));
  app.use(async (c, next) => {
    c.header("cache-control", "no-store");
    c.header("x-robots-tag", "noindex");
    const seconds = strangers.waitS(c);
    if (seconds === 0) return next();
    c.header("retry-after", String(seconds));
    return plain(c, 429, "verify-page-slowly");
  });
  app.use(limitForms());
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 413) {
      return draw(c, 413, <p>{say(languageOf(c), phrase("verify-page-many", { most }))}</p>);
    }
    log.error({ err: error }, "verify-failed");
    return plain(c, 503, "verify-page-later");
  });

  app.get("/", (c) => draw(c, 200, formIn(languageOf(c))));

  app.post("/", async (c) => {
    const language = languageOf(c);
    const form = await formOf(c, publicUrl);
    if (form === undefined) return plain(c, 403, "verify-page-later");
    const lines = (form.fields.get("numbers") ?? "")
      .split(/[\n,;，；、]+/)
      .filter((line) => /\S/.test(line));
    const asked = lines.slice(0, most).map((line) => ({ line, brought: readBrought(line) }));
    const brought = asked.flatMap((each) => (each.brought === undefined ? [] : [each.brought]));
    const checked = await inspect((records) => checkAll(records, brought));
    let at = 0;
    const rows = asked.map((each) => ({
      line: each.line.trim().slice(0, 40),
      brought: each.brought,
      checked: each.brought === undefined ? undefined : checked[at++],
    }));
    return draw(
      c,
      200,
      <>
        {lines.length > most ? <p>{say(language, phrase("verify-page-many", { most }))}</p> : null}
        {rows.length === 0 ? (
          <p>{say(language, phrase("verify-page-none"))}</p>
        ) : (
          table(language, rows)
        )}
      </>,
    );
  });

  app.get("/keys", async (c) => {
    const keys = await inspect(({ certificateKeys }) => certificateKeys.list());
    return c.json({
      keys: keys.map(({ id, publicKey, isWithdrawn }) => ({ id, publicKey, isWithdrawn })),
    });
  });

  app.get("/:number", async (c) => {
    const language = languageOf(c);
    const address = `/verify/${c.req.param("number")}${new URL(c.req.url).search}`;
    const brought = readBrought(address);
    if (brought === undefined) {
      return draw(
        c,
        400,
        one("unread", <p class="said">{say(language, phrase("verify-unread"))}</p>),
      );
    }
    const checked = await inspect((records) => check(records, brought));
    return draw(c, statusOf(checked), one(checked.kind, answer(language, brought, checked)));
  });

  app.all("*", (c) => plain(c, 404, "verify-page-nothing"));

  function answer(language: Language, { number }: Brought, checked: Checked): JSX.Element {
    const said = say(language, phrase(`verify-${checked.kind}`, { number: writeNumber(number) }));
    if (checked.kind !== "true") return <p class="said">{said}</p>;
    return (
      <>
        <p class="said">{said}</p>
        {factsOf(deps, checked, language).map((line) => (
          <p class="line">{say(language, line)}</p>
        ))}
        <p>{say(language, phrase("verify-showed"))}</p>
        <ul>
          {shownTo(deps, checked.certificate, language).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p>{say(language, phrase(checked.isOldKey ? "verify-old-key" : "verify-compare"))}</p>
      </>
    );
  }

  function table(
    language: Language,
    rows: readonly {
      readonly line: string;
      readonly brought: Brought | undefined;
      readonly checked: Checked | undefined;
    }[],
  ): JSX.Element {
    const facts = ["name", "village", "season", "day"];
    return (
      <div class="wide" tabindex={0}>
        <table>
          <thead>
            <tr>
              {["number", "answer", ...facts].map((head) => (
                <th scope="col">{say(language, phrase(`verify-page-${head}`))}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, brought, checked }) => {
              const kind = checked?.kind ?? "unread";
              const cells =
                checked?.kind === "true" ? cellsOf(language, checked) : ["", "", "", ""];
              return (
                <tr>
                  <th scope="row">{brought === undefined ? line : writeNumber(brought.number)}</th>
                  <td class={kind === "true" ? "true" : "not"}>
                    {say(language, phrase(`verify-short-${kind}`))}
                  </td>
                  {cells.map((cell, at) => (
                    <td data-head={say(language, phrase(`verify-page-${facts[at]!}`))}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    );
  }

  function cellsOf(language: Language, checked: Extract<Checked, { kind: "true" }>) {
    const { name, village, season, day } = checked.certificate;
    return [name, village, seasonTitle(deps, season, language), writeDay(day, language, "")];
  }

  function formIn(language: Language): JSX.Element {
    return (
      <>
        <p>{say(language, phrase("verify-page-what", { most }))}</p>
        <form method="post" action={`/verify?lang=${language}`}>
          <label for="numbers">{say(language, phrase("verify-page-numbers"))}</label>
          <textarea
            id="numbers"
            name="numbers"
            rows={8}
            autocomplete="off"
            spellcheck={false}
            required
          />
          <button>{say(language, phrase("verify-page-look"))}</button>
        </form>
      </>
    );
  }

  function plain(c: Context, status: 403 | 404 | 429 | 503, key: string): Promise<Response> {
    return draw(c, status, <p>{say(languageOf(c), phrase(key))}</p>);
  }

  async function draw(
    c: Context,
    status: 200 | 400 | 403 | 404 | 410 | 413 | 429 | 503,
    body: JSX.Element,
  ): Promise<Response> {
    return c.html(await drawVerify(phrasebook, c, body), status);
  }

  return app;
}

function one(kind: string, body: JSX.Element): JSX.Element {
  return <div class={`answer ${kind === "true" ? "true" : "not"}`}>{body}</div>;
}

function statusOf({ kind }: Checked): 200 | 404 | 410 {
  if (kind === "true") return 200;
  return kind === "withdrawn" ? 410 : 404;
}
