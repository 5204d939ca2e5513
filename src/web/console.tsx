/**
 * The console's doors: who comes in, what a browser may do with its pages, and that a form came from one.
 *
 * Deny by default: without an open desk there is one sentence. Each request is one turn, in which the
 * desk, the role and the right to the page are looked at anew. Knows no page.
 */
import { readFileSync } from "node:fs";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import type { JSX } from "hono/jsx/jsx-runtime";
import { createHash } from "node:crypto";
import type { Download } from "../bot/delivery/download.ts";
import type { PageAnswer, Visit, Visitor } from "../bot/page.ts";
import type { Phrasebook } from "../bot/phrasebook.ts";
import type { Records, Transact } from "../bot/records.ts";
import { languages, phrase, type Language, type Words } from "../bot/reply.ts";
import type { Log } from "../log.ts";
import { deskMs, deskUser, newSecret, type Opened } from "../subjects/console/index.ts";
import { drawPage } from "./frame.tsx";
import { isLocalName } from "./local.ts";
import { isSame } from "./secret.ts";

export interface ConsoleDeps {
  /** Where people reach this server, if not on this machine alone: `https://…`. */
  readonly publicUrl: string | undefined;
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
  readonly transact: Transact;
  /** What the bot does for a visitor; `undefined` while this process does not lead. */
  readonly bot: () => ConsoleBot | undefined;
}

export interface ConsoleBot {
  visit(
    records: Records,
    visitor: Visitor,
    now: Date,
  ): Promise<Visit & { readonly isHurried: () => boolean }>;
  readonly download: Download;
  /** Called after a turn that changed something. @param isHurried somebody waits for work that is due now */
  committed(isHurried: boolean): void;
}

/** A form holds a few words. */
const mostFormBytes = 16_384;
/** Telegram gives no larger photo; other files are opened in the chat. */
const mostFileBytes = 10_485_760;

const styles = readFileSync(new URL("./page/desk.css", import.meta.url), "utf8");
const script = readFileSync(new URL("./page/desk.js", import.meta.url), "utf8");

type Status = 200 | 400 | 401 | 403 | 404 | 503;

export function createConsole(deps: ConsoleDeps, log: Log): Hono {
  const { phrasebook, clock, transact, publicUrl } = deps;
  const isSecure = publicUrl !== undefined;
  // Bound to this host by the browser itself, where it can be.
  const cookie = isSecure ? "__Host-desk" : "desk";
  const app = new Hono();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        mediaSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: "DENY",
      // With `no-referrer` a browser hides where its forms come from.
      referrerPolicy: "same-origin",
      strictTransportSecurity: isSecure,
      crossOriginResourcePolicy: "same-origin",
      crossOriginOpenerPolicy: "same-origin",
    }),
  );
  app.use(async (c, next) => {
    c.header("cache-control", "no-store");
    // Another name that leads here was made to do so by a page in somebody's browser.
    if (!isSecure && !isLocalName(hostOf(c).replace(/:\d+$/, ""))) return c.text("not here", 403);
    await next();
  });
  app.onError(async (error, c) => {
    log.error({ err: error }, "console-failed");
    return plain(c, 503, "console-later");
  });

  app.get("/desk.css", (c) => c.body(styles, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/desk.js", (c) =>
    c.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }),
  );

  app.use(bodyLimit({ maxSize: mostFormBytes }));

  /** A preview of the link looks at this page, and uses nothing up. */
  app.get("/open/:link", async (c) => {
    const link = c.req.param("link");
    const found = await transact(({ desks }) => desks.findLink(link, clock()));
    if (found === undefined) return plain(c, 404, "console-door-dead");
    return draw(
      c,
      found.language,
      <>
        <p>{say(found.language, phrase("console-door"))}</p>
        <form method="post" action="/console/open">
          <input type="hidden" name="link" value={link} />
          <button class="primary" autofocus>
            {say(found.language, phrase("console-door-open"))}
          </button>
        </form>
      </>,
    );
  });

  app.post("/open", async (c) => {
    const form = await formOf(c);
    if (form === undefined) return plain(c, 403, "console-form-old");
    const secret = newSecret();
    const bot = deps.bot();
    if (bot === undefined) return plain(c, 503, "console-later");
    const isOpen = await transact(async (records) => {
      const now = clock();
      const opened = await records.desks.open(form.get("link") ?? "", secret, now);
      if (opened === undefined) return false;
      const { turn } = await bot.visit(records, opened, now);
      if ((await deskUser.admit(turn)) === undefined) {
        await records.desks.end(secret);
        return false;
      }
      const actor = turn.member?.id ?? `telegram:${turn.person}`;
      await records.audit.write({ at: now, actor, act: "desk-opened", subject: actor });
      return true;
    });
    if (!isOpen) return plain(c, 404, "console-door-dead");
    setCookie(c, cookie, secret, {
      httpOnly: true,
      sameSite: "Strict",
      secure: isSecure,
      path: "/",
      maxAge: deskMs / 1_000,
    });
    return c.redirect("/console", 303);
  });

  app.post("/close", async (c) => {
    const form = await formOf(c);
    const secret = secretOf(c);
    if (form === undefined || secret === undefined || !isOurs(form, secret)) {
      return plain(c, 403, "console-form-old");
    }
    await transact(({ desks }) => desks.end(secret));
    deleteCookie(c, cookie, { path: "/", secure: isSecure });
    return plain(c, 200, "console-closed");
  });

  app.get("/", async (c) => {
    const visited = await visit(c, ({ visit }) => visit.places());
    if (visited instanceof Response) return visited;
    const [first] = visited.done;
    return first === undefined
      ? plain(c, 404, "console-nothing")
      : c.redirect(`/console/${first.name}`, 303);
  });

  app.get("/:name/:rest?", async (c) => {
    const name = c.req.param("name");
    const rest = c.req.param("rest");
    const visited = await visit(c, async ({ visit, desk, secret, records }) => {
      const told = await records.desks.takeTold(secret);
      const { language } = visit.turn;
      const answer = await visit.show(name, {
        rest: rest === undefined ? [] : [rest],
        query: new URL(c.req.url).searchParams,
        told,
        token: tokenOf(secret),
        text: (words) => say(language, words),
      });
      // Of a file only a page would have shown it.
      if (answer?.kind !== "page") await records.desks.keepTold(secret, told);
      return { answer, language, desk, token: tokenOf(secret), places: await visit.places() };
    });
    if (visited instanceof Response) return visited;
    const { answer, language, ...frame } = visited.done;
    if (answer === undefined) return plain(c, 404, "console-nothing", language);
    if (answer.kind === "file") return sendFile(c, visited.bot, answer, language);
    const { desk, places, token } = frame;
    const minutes = Math.max(1, Math.ceil((desk.endsAt.getTime() - clock().getTime()) / 60_000));
    const title = say(language, answer.title);
    return c.html(
      await drawPage(
        phrasebook,
        { language, title, desk: { places, at: name, minutes, token } },
        answer.body,
      ),
    );
  });

  app.post("/:name", async (c) => {
    const form = await formOf(c);
    const name = c.req.param("name");
    let isHurried = () => false;
    const visited = await visit(c, async ({ visit, secret, records }) => {
      const { language } = visit.turn;
      if (form === undefined || !isOurs(form, secret)) return { refused: language };
      const told = await visit.act(name, form);
      if (told === undefined) return { missing: language };
      await records.desks.keepTold(secret, told);
      isHurried = visit.isHurried;
      return {};
    });
    if (visited instanceof Response) return visited;
    const { refused, missing } = visited.done;
    if (refused !== undefined) return plain(c, 403, "console-form-old", refused);
    if (missing !== undefined) return plain(c, 404, "console-nothing", missing);
    visited.bot.committed(isHurried());
    return c.redirect(`/console/${name}`, 303);
  });

  app.all("*", (c) => plain(c, 404, "console-nothing"));

  /** Runs something as the turn of whose desk it is. The answer of who has none is given instead. */
  async function visit<T>(
    c: Context,
    run: (at: {
      visit: Visit & { readonly isHurried: () => boolean };
      desk: Opened;
      secret: string;
      records: Records;
    }) => Promise<T>,
  ): Promise<{ readonly done: T; readonly bot: ConsoleBot } | Response> {
    const secret = secretOf(c);
    if (secret === undefined) return plain(c, 401, "console-closed");
    const bot = deps.bot();
    if (bot === undefined) return plain(c, 503, "console-later");
    const ran = await transact(async (records) => {
      const now = clock();
      const desk = await records.desks.find(secret, now);
      if (desk === undefined) return undefined;
      const opened = await bot.visit(records, desk, now);
      if ((await deskUser.admit(opened.turn)) === undefined) {
        await records.desks.end(secret);
        return undefined;
      }
      return { done: await run({ visit: opened, desk, secret, records }) };
    });
    if (ran !== undefined) return { ...ran, bot };
    deleteCookie(c, cookie, { path: "/", secure: isSecure });
    return plain(c, 401, "console-closed");
  }

  /** A form that a page of this server sent; `undefined` for any other. */
  async function formOf(c: Context): Promise<URLSearchParams | undefined> {
    const origin = publicUrl === undefined ? `http://${hostOf(c)}` : new URL(publicUrl).origin;
    const site = c.req.header("sec-fetch-site");
    if (c.req.header("origin") !== origin) return undefined;
    if (site !== undefined && site !== "same-origin") return undefined;
    const type = c.req.header("content-type") ?? "";
    if (!/^application\/x-www-form-urlencoded\b/.test(type)) return undefined;
    return new URLSearchParams(await c.req.text());
  }

  const secretOf = (c: Context) => getCookie(c, cookie);
  const hostOf = (c: Context) => c.req.header("host") ?? "";
  const say = (language: Language, words: Words) => phrasebook.text(language, words);

  /** One sentence; in both languages where it is not known who reads it. */
  async function plain(
    c: Context,
    status: Status,
    key: string,
    language?: Language,
  ): Promise<Response> {
    const told = language === undefined ? languages : [language];
    const body = (
      <>
        {told.map((each) => (
          <p lang={each === "zh" ? "zh-Hans" : "en"}>{say(each, { key })}</p>
        ))}
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
    bot: ConsoleBot,
    { fileId, as }: Extract<PageAnswer, { kind: "file" }>,
    language: Language,
  ): Promise<Response> {
    const signal = AbortSignal.timeout(20_000);
    const file = await bot.download(fileId, { mostBytes: mostFileBytes, signal });
    if (file.kind !== "fetched") return plain(c, 404, "console-file-none", language);
    const type = as === "document" ? undefined : typeOf(file.bytes);
    // What is none of these is saved, and never opened as a page of this server.
    return c.body(file.bytes, 200, {
      "content-type": type ?? "application/octet-stream",
      "content-disposition": type === undefined ? 'attachment; filename="file"' : "inline",
    });
  }

  return app;
}

/** What the forms of a desk carry. It follows from the desk's secret, which no page and no script can read. */
function tokenOf(secret: string): string {
  return createHash("sha256").update(`form:${secret}`).digest("base64url");
}

const isOurs = (form: URLSearchParams, secret: string) =>
  isSame(form.get("token") ?? undefined, tokenOf(secret));

/** By its first bytes: pictures, and voice notes as Telegram records them. */
function typeOf(bytes: Uint8Array): string | undefined {
  const begins = (...wanted: readonly number[]) => wanted.every((byte, at) => bytes[at] === byte);
  if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
  if (begins(0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (begins(0x52, 0x49, 0x46, 0x46)) return "image/webp";
  if (begins(0x4f, 0x67, 0x67, 0x53)) return "audio/ogg";
  return undefined;
}
