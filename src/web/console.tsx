/**
 * The console's doors: who comes in, what a browser may do with its pages, and that a form came from one.
 *
 * Deny by default: without an open desk there is one sentence. Each request is one turn, in which the
 * desk, the role and the right to the page are looked at anew. Knows no page.
 */
import { readFileSync } from "node:fs";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Chart } from "../bot/chart.ts";
import type { Download } from "../bot/delivery/download.ts";
import type { Visit, Visitor } from "../bot/page/page.ts";
import type { Phrasebook } from "../bot/phrasebook.ts";
import { withoutEmoji } from "./plain-words.ts";
import type { Records, Transact } from "../bot/records.ts";
import { phrase, type Language, type Words } from "../bot/reply.ts";
import type { Log } from "../log.ts";
import { deskMs, deskUser, newSecret, type Opened } from "../subjects/console/index.ts";
import { createAnswers } from "./answers.tsx";
import { formOf, hostOf, isOurs, limitForms, tokenOf } from "./forms.ts";
import { drawPage } from "./frame.tsx";
import { headersOf } from "./headers.ts";
import { isLocalName } from "./local.ts";

export interface ConsoleDeps {
  /** Where people reach this server, if not on this machine alone: `https://…`. */
  readonly publicUrl: string | undefined;
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
  readonly transact: Transact;
  /** Draws a picture for a browser. */
  readonly drawSvg: (chart: Chart) => string;
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

const styles = readFileSync(new URL("./page/desk.css", import.meta.url), "utf8");
const script = readFileSync(new URL("./page/desk.js", import.meta.url), "utf8");

export function createConsole(deps: ConsoleDeps, log: Log): Hono {
  const { clock, transact, publicUrl } = deps;
  const phrasebook = withoutEmoji(deps.phrasebook);
  const isSecure = publicUrl !== undefined;
  // Bound to this host by the browser itself, where it can be.
  const cookie = isSecure ? "__Host-desk" : "desk";
  const { plain, draw, sendFile, sendMade } = createAnswers(phrasebook, deps.drawSvg);
  const app = new Hono();

  app.use(headersOf(isSecure));
  app.use(async (c, next) => {
    c.header("cache-control", "no-store");
    // No id and no word has it, and PostgreSQL refuses it.
    if (c.req.url.includes("%00")) return plain(c, 404, "console-nothing");
    // Another name that leads here was made to do so by a page in somebody's browser.
    if (!isSecure && !isLocalName(hostOf(c).replace(/:\d+$/, ""))) return c.text("not here", 403);
    await next();
  });
  app.onError(async (error, c) => {
    if (error instanceof HTTPException && error.status === 413)
      return plain(c, 413, "console-form-long");
    log.error({ err: error }, "console-failed");
    return plain(c, 503, "console-later");
  });

  app.get("/desk.css", (c) => c.body(styles, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/desk.js", (c) =>
    c.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }),
  );

  app.use(limitForms());

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
    if (answer.kind === "file") return sendFile(c, visited.bot.download, answer, language);
    if (answer.kind !== "page") return sendMade(c, answer, language);
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

  app.post("/:name/:rest?", async (c) => {
    const form = await formOf(c, publicUrl);
    const name = c.req.param("name");
    const rest = c.req.param("rest");
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
    const to = rest === undefined ? name : `${name}/${encodeURIComponent(rest)}`;
    return c.redirect(`/console/${to}`, 303);
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

  const secretOf = (c: Context) => getCookie(c, cookie);
  const say = (language: Language, words: Words) => phrasebook.text(language, words);

  return app;
}
