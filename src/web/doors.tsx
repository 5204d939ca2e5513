/** The doors of the console: a link that opens one desk once, the Mini App of Telegram, and the way out. */
import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import type { Transact } from "../bot/records.ts";
import { phrase, type Language, type Words } from "../bot/reply.ts";
import type { createAnswers } from "./answers.tsx";
import { formOf, isOurs } from "./forms.ts";
import { type InitDataKeys, readInitData } from "./init-data.ts";
import { keysCookie } from "./keys.ts";
import type { ConsoleEnv, createSession } from "./session.ts";

export interface DoorDeps {
  readonly publicUrl: string | undefined;
  readonly keys: InitDataKeys;
  readonly clock: () => Date;
  readonly inspect: Transact;
  readonly answers: ReturnType<typeof createAnswers>;
  readonly session: ReturnType<typeof createSession>;
  say(language: Language, words: Words): string;
}

export function createDoors(deps: DoorDeps): Hono<ConsoleEnv> {
  const { publicUrl, clock, inspect, session, say } = deps;
  const { plain, draw } = deps.answers;
  const app = new Hono<ConsoleEnv>();

  /** A preview of the link looks at this page, and uses nothing up. */
  app.get("/open/:link", async (c) => {
    const link = c.req.param("link");
    const found = await inspect(({ desks }) => desks.findLink(link, clock()));
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
    const form = (await formOf(c, publicUrl))?.fields;
    if (form === undefined) return plain(c, 403, "console-form-old");
    return session.begin(c, "link", ({ desks }, secret, now) =>
      desks.open(form.get("link") ?? "", secret, now),
    );
  });

  /** What Telegram tells stands behind the # of the address, which no server is sent: a script sends it on. */
  app.get("/app", (c) => {
    if (publicUrl === undefined) return plain(c, 404, "console-nothing");
    c.set("isInTelegram", true);
    return plain(
      c,
      200,
      "console-app",
      undefined,
      <>
        <form method="post" action="/console/app" id="app">
          <input type="hidden" name="data" />
          <input type="hidden" name="scheme" />
        </form>
        <script src="/console/app.js" defer></script>
      </>,
    );
  });

  app.post("/app", async (c) => {
    if (publicUrl === undefined) return plain(c, 404, "console-nothing");
    c.set("isInTelegram", true);
    const form = (await formOf(c, publicUrl))?.fields;
    if (form === undefined) return plain(c, 403, "console-form-old");
    const told = readInitData(form.get("data") ?? "", deps.keys, clock());
    if (told === undefined) return plain(c, 401, "console-app-dead");
    // The page was loaded anew: its data is used up, and its desk is open.
    const open = await session.find(c);
    if (open?.door === "app" && open.person === told.visitor.person)
      return c.redirect("/console", 303);
    const given = form.get("scheme");
    const scheme = given === "light" || given === "dark" ? given : null;
    return session.begin(c, "app", ({ desks }, secret, now) =>
      desks.openInApp(told, told.visitor, scheme, secret, now),
    );
  });

  app.post("/close", async (c) => {
    const form = (await formOf(c, publicUrl))?.fields;
    const secret = session.secretOf(c);
    if (form === undefined || secret === undefined || !isOurs(form, secret)) {
      return plain(c, 403, "console-form-old");
    }
    const visited = await session.visit(c, ({ records }) => records.desks.end(secret));
    if (visited instanceof Response) return visited;
    session.clear(c);
    return plain(c, 200, "console-closed");
  });

  /** Remembered by the browser, so that it holds for desks to come. */
  app.post("/keys", async (c) => {
    const form = (await formOf(c, publicUrl))?.fields;
    const visited = await session.visit(c, async ({ desk, secret }) =>
      form !== undefined && isOurs(form, secret) ? desk.door : undefined,
    );
    if (visited instanceof Response) return visited;
    if (visited.done === undefined) return plain(c, 403, "console-form-old");
    setCookie(c, keysCookie, form?.get("keys") === "off" ? "off" : "on", {
      ...session.placeOf(visited.done),
      httpOnly: true,
      maxAge: 365 * 24 * 60 * 60,
    });
    return c.redirect("/console/desks", 303);
  });

  return app;
}
