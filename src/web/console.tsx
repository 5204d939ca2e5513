/**
 * The console's doors: who comes in, what a browser may do with its pages, and that a form came from one.
 *
 * Deny by default: without an open desk there is one sentence. Each request is one turn, in which the
 * desk, the role and the right to the page are looked at anew. Knows no page; the doors are doors.tsx.
 */
import { readFileSync } from "node:fs";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { type Chart, sayChart } from "../bot/chart.ts";
import type { Download } from "../bot/delivery/download.ts";
import type { Upload } from "../bot/delivery/upload.ts";
import type { PageAnswer, PageAsk, Visit, Visitor } from "../bot/page/page.ts";
import type { Phrasebook } from "../bot/phrasebook.ts";
import type { Records, Transact } from "../bot/records.ts";
import type { Language, Words } from "../bot/reply.ts";
import type { Log } from "../log.ts";
import { askedIn } from "./ask.ts";
import { createAnswers } from "./answers.tsx";
import { createDoors } from "./doors.tsx";
import { formOf, hostOf, isOurs, limitForms, type SentForm, tokenOf } from "./forms.ts";
import { drawPage } from "./frame.tsx";
import { headersOf } from "./headers.ts";
import { createStreams } from "./live.ts";
import type { InitDataKeys } from "./init-data.ts";
import { hasKeys } from "./keys.ts";
import { isLocalName } from "./local.ts";
import { keepPicture } from "./pictures.ts";
import { withoutEmoji } from "./plain-words.ts";
import { type ConsoleContext, type ConsoleEnv, createSession, type Seat } from "./session.ts";
import { createStrangers, type StrangerRules } from "./strangers.ts";
import { createUploads } from "./uploads.ts";

export interface ConsoleDeps {
  /** Where people reach this server, if not on this machine alone: `https://…`. */
  readonly publicUrl: string | undefined;
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
  readonly transact: Transact;
  /** The same for what only reads. */
  readonly inspect: Transact;
  readonly keys: InitDataKeys;
  /** How much those may ask who have no desk; absent: the usual. */
  readonly strangers?: StrangerRules | undefined;
  /** Loads the pages before the first turn: nobody who writes is to wait for that. Absent: they are there. */
  readonly load?: (() => Promise<unknown>) | undefined;
  /** Draws a picture as a part of a page; called once all is loaded. */
  readonly drawSvg: (chart: Chart) => string;
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
  readonly upload: Upload;
  /** Called after a turn that changed something. @param isHurried somebody waits for work that is due now */
  committed(isHurried: boolean): void;
}

const read = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), "utf8");
const styles = ["desk.css", "dark.css"].map((name) => [name, read(name), "text/css"] as const);
const scripts = ["desk.js", "app.js"].map((name) => [name, read(name), "text/javascript"] as const);

export function createConsole(deps: ConsoleDeps, log: Log): Hono<ConsoleEnv> {
  const { clock, transact, inspect, publicUrl, bot, keys } = deps;
  const phrasebook = withoutEmoji(deps.phrasebook);
  const isSecure = publicUrl !== undefined;
  const answers = createAnswers(phrasebook);
  const { plain, sendFile, sendTable } = answers;
  const strangers = createStrangers(deps.strangers);
  const say = (language: Language, words: Words) => phrasebook.text(language, words);
  const app = new Hono<ConsoleEnv>();

  const [usual, inTelegram] = [headersOf(isSecure, false), headersOf(isSecure, true)];
  app.use(async (c, next) => {
    await next();
    const headers = c.get("isInTelegram") ? inTelegram : usual;
    await headers(c, async () => {});
  });
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

  for (const [name, text, type] of [...styles, ...scripts]) {
    app.get(`/${name}`, (c) => c.body(text, 200, { "content-type": `${type}; charset=utf-8` }));
  }

  const session = createSession({ isSecure, clock, transact, inspect, bot, answers, strangers });
  const { visit } = session;
  const deskOf = (c: Context) => strangers.known(session.secretOf(c), clock());

  /** Whoever has no desk is let in a little at a time. */
  app.use(async (c, next) => {
    if (deskOf(c) !== undefined) return next();
    const seconds = strangers.waitS(c);
    if (seconds === 0) return next();
    c.header("retry-after", String(seconds));
    return plain(c, 429, "console-too-many");
  });

  app.use(
    limitForms({
      deskOf,
      uploads: createUploads(),
      full: (c) => plain(c, 429, "console-files-many"),
    }),
  );

  app.route("/", createDoors({ publicUrl, keys, clock, inspect, answers, session, say }));

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
    const secret = session.secretOf(c) ?? "";
    const look = (seat: Seat) => seat.visit.live(c.req.param("name"), askOf(c, seat));
    const first = await visit(c, look);
    if (first instanceof Response) return first;
    return stream(
      c,
      tokenOf(secret),
      first.done,
      async () => (await session.enter(secret, look))?.done,
    );
  });

  app.get("/:name/:rest?", async (c) => {
    const name = c.req.param("name");
    const visited = await visit(c, async (seat) => {
      const { visit, secret, records } = seat;
      const told = await records.desks.takeTold(secret);
      const answer = await visit.show(name, askOf(c, seat, told));
      // Of a file only a page would have shown it.
      if (answer?.kind !== "page") await records.desks.keepTold(secret, told);
      return { ...(await frameOf(seat)), answer };
    });
    if (visited instanceof Response) return visited;
    const { answer, ...frame } = visited.done;
    if (answer === undefined) return plain(c, 404, "console-nothing", frame.language);
    return give(c, visited.bot, name, frame, answer);
  });

  app.post("/:name/:rest?", async (c) => {
    const form = await formOf(c, publicUrl);
    const name = c.req.param("name");
    const rest = c.req.param("rest");
    const picture = await pictureOf(c, name, form);
    if (picture instanceof Response) return picture;
    let isHurried = () => false;
    const visited = await visit(c, async (seat) => {
      const { visit, secret, records } = seat;
      const { language } = visit.turn;
      if (form === undefined || !isOurs(form.fields, secret)) return { refused: language };
      const done = await visit.act(name, form.fields, askOf(c, seat), picture);
      if (done === undefined) return { missing: language };
      await records.desks.keepTold(secret, done.told);
      isHurried = visit.isHurried;
      if (done.answer === undefined) return { to: done.to };
      return { made: done.answer, frame: await frameOf(seat) };
    });
    if (visited instanceof Response) return visited;
    const { refused, missing, to, made, frame } = visited.done;
    if (refused !== undefined) return plain(c, 403, "console-form-old", refused);
    if (missing !== undefined) return plain(c, 404, "console-nothing", missing);
    visited.bot.committed(isHurried());
    if (made !== undefined && frame !== undefined) return give(c, visited.bot, name, frame, made);
    const stayed = rest === undefined ? "" : encodeURIComponent(rest);
    const at = to ?? stayed;
    return c.redirect(at === "" ? `/console/${name}` : `/console/${name}/${at}`, 303);
  });

  app.all("*", (c) => plain(c, 404, "console-nothing"));

  function askOf(
    c: ConsoleContext,
    { visit, desk, secret }: Pick<Seat, "visit" | "desk" | "secret">,
    told: PageAsk["told"] = [],
  ): PageAsk {
    return askedIn(c, {
      told,
      token: tokenOf(secret),
      desk: { id: desk.id, hasKeys: hasKeys(c) },
      text: (words) => say(visit.turn.language, words),
      draw: (chart) => deps.drawSvg(sayChart(chart, (words) => say(visit.turn.language, words))),
    });
  }

  async function frameOf({ visit, desk, secret }: Seat) {
    const { language } = visit.turn;
    return { language, desk, token: tokenOf(secret), places: await visit.places() };
  }

  async function give(
    c: ConsoleContext,
    { download }: ConsoleBot,
    name: string,
    { language, desk, places, token }: Awaited<ReturnType<typeof frameOf>>,
    answer: PageAnswer,
  ): Promise<Response> {
    if (answer.kind === "file") return sendFile(c, download, answer, language);
    if (answer.kind !== "page") return sendTable(c, answer);
    const minutes = Math.max(1, Math.ceil((desk.endsAt.getTime() - clock().getTime()) / 60_000));
    const title = say(language, answer.title);
    const { scheme } = desk;
    const inside = { places, at: name, minutes, token, scheme, hasKeys: hasKeys(c) };
    return c.html(await drawPage(phrasebook, { language, title, desk: inside }, answer.body));
  }

  /** What a form brings is handed on only where its page takes pictures from whoever sent it. */
  async function pictureOf(c: ConsoleContext, name: string, form: SentForm | undefined) {
    const { picture, fields } = form ?? {};
    if (picture === undefined || fields === undefined) return undefined;
    const asked = await visit(c, async ({ visit, secret }) => {
      const below = isOurs(fields, secret) ? await visit.picturesOf(name) : undefined;
      const { person, language } = visit.turn;
      return below && { person, words: say(language, below) };
    });
    if (asked instanceof Response) return asked;
    const { done, bot: to } = asked;
    return done && keepPicture(to.upload, done.person, picture, done.words);
  }

  return app;
}
