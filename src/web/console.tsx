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
import type { Download } from "../bot/delivery/download.ts";
import type { PageAsk, Visit, Visitor } from "../bot/page/page.ts";
import type { Phrasebook } from "../bot/phrasebook.ts";
import { withoutEmoji } from "./plain-words.ts";
import type { Records, Transact } from "../bot/records.ts";
import { phrase, type Language, type Words } from "../bot/reply.ts";
import type { Log } from "../log.ts";
import { deskMs, deskUser, newSecret } from "../subjects/console/index.ts";
import { askedIn, type Visited } from "./ask.ts";
import { createAnswers } from "./answers.tsx";
import { formOf, hostOf, isOurs, tokenOf } from "./forms.ts";
import { drawPage } from "./frame.tsx";
import { headersOf } from "./headers.ts";
import { createStreams } from "./live.ts";
import { isLocalName } from "./local.ts";

export interface ConsoleDeps {
  /** Where people reach this server, if not on this machine alone: `https://…`. */
  readonly publicUrl: string | undefined;
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
  readonly transact: Transact;
  /** What the bot does for a visitor; `undefined` while this process does not lead. */
  readonly bot: () => ConsoleBot | undefined;
  /** The process ends: what moves on pages stops. */
  readonly stopping: AbortSignal;
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

/** Two long messages, in characters of nine bytes each. */
const mostFormBytes = 98_304;
const styles = readFileSync(new URL("./page/desk.css", import.meta.url), "utf8");
const script = readFileSync(new URL("./page/desk.js", import.meta.url), "utf8");

export function createConsole(deps: ConsoleDeps, log: Log): Hono {
  const { clock, transact, publicUrl } = deps;
  const phrasebook = withoutEmoji(deps.phrasebook);
  const isSecure = publicUrl !== undefined;
  // Bound to this host by the browser itself, where it can be.
  const cookie = isSecure ? "__Host-desk" : "desk";
  const { plain, draw, sendFile } = createAnswers(phrasebook);
  const app = new Hono();

  app.use(headersOf(isSecure));
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
          <button class="primary">{say(found.language, phrase("console-door-open"))}</button>
        </form>
      </>,
    );
  });

  app.post("/open", async (c) => {
    const form = await formOf(c, publicUrl);
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
    const form = await formOf(c, publicUrl);
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

  const stream = createStreams(deps.stopping, log);
  app.get("/live/:name/:rest?", async (c) => {
    const secret = secretOf(c) ?? "";
    const look = ({ visit }: Visited) => visit.live(c.req.param("name"), askOf(c, visit, secret));
    const first = await visit(c, look);
    if (first instanceof Response) return first;
    return stream(c, tokenOf(secret), first.done, async () => (await enter(secret, look))?.done);
  });

  app.get("/:name/:rest?", async (c) => {
    const name = c.req.param("name");
    const visited = await visit(c, async ({ visit, desk, secret, records }) => {
      const told = await records.desks.takeTold(secret);
      const { language } = visit.turn;
      const answer = await visit.show(name, askOf(c, visit, secret, told));
      // Of a file only a page would have shown it.
      if (answer?.kind !== "page") await records.desks.keepTold(secret, told);
      return { answer, language, desk, token: tokenOf(secret), places: await visit.places() };
    });
    if (visited instanceof Response) return visited;
    const { answer, language, ...frame } = visited.done;
    if (answer === undefined) return plain(c, 404, "console-nothing", language);
    if (answer.kind === "file") return sendFile(c, visited.bot.download, answer, language);
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
    const form = await formOf(c, publicUrl);
    const name = c.req.param("name");
    let isHurried = () => false;
    const visited = await visit(c, async ({ visit, secret, records }) => {
      const { language } = visit.turn;
      if (form === undefined || !isOurs(form, secret)) return { refused: language };
      const done = await visit.act(name, form);
      if (done === undefined) return { missing: language };
      await records.desks.keepTold(secret, done.told);
      isHurried = visit.isHurried;
      return { to: done.to };
    });
    if (visited instanceof Response) return visited;
    const { refused, missing, to = "" } = visited.done;
    if (refused !== undefined) return plain(c, 403, "console-form-old", refused);
    if (missing !== undefined) return plain(c, 404, "console-nothing", missing);
    visited.bot.committed(isHurried());
    return c.redirect(to === "" ? `/console/${name}` : `/console/${name}/${to}`, 303);
  });

  app.all("*", (c) => plain(c, 404, "console-nothing"));

  /** Runs something as the turn of whose desk it is. The answer of who has none is given instead. */
  async function visit<T>(c: Context, run: (at: Visited) => Promise<T>) {
    const secret = secretOf(c);
    if (secret === undefined) return plain(c, 401, "console-closed");
    if (deps.bot() === undefined) return plain(c, 503, "console-later");
    const ran = await enter(secret, run);
    if (ran !== undefined) return ran;
    deleteCookie(c, cookie, { path: "/", secure: isSecure });
    return plain(c, 401, "console-closed");
  }

  /** @returns `undefined` where no desk is open, or its person has no right to one any more */
  async function enter<T>(
    secret: string,
    run: (at: Visited) => Promise<T>,
  ): Promise<{ readonly done: T; readonly bot: ConsoleBot } | undefined> {
    const bot = deps.bot();
    if (bot === undefined) return undefined;
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
    return ran === undefined ? undefined : { ...ran, bot };
  }

  const secretOf = (c: Context) => getCookie(c, cookie);
  const askOf = (c: Context, { turn }: Visit, secret: string, told: PageAsk["told"] = []) =>
    askedIn(c, { told, token: tokenOf(secret), text: (words) => say(turn.language, words) });
  const say = (language: Language, words: Words) => phrasebook.text(language, words);

  return app;
}
