/** The session of an open desk: its cookie, and the turn of whoever brings it. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Visit } from "../bot/page/page.ts";
import type { Records, Transact } from "../bot/records.ts";
import {
  deskMs,
  deskUser,
  type Door,
  newSecret,
  type OpenDesk,
  type Opened,
} from "../subjects/console/index.ts";
import type { createAnswers } from "./answers.tsx";
import type { ConsoleBot } from "./console.tsx";
import type { createStrangers } from "./strangers.ts";

export interface SessionDeps {
  readonly isSecure: boolean;
  readonly clock: () => Date;
  readonly transact: Transact;
  /** The same for what only reads: it waits for nobody who writes. */
  readonly inspect: Transact;
  readonly bot: () => ConsoleBot | undefined;
  readonly answers: ReturnType<typeof createAnswers>;
  readonly strangers: ReturnType<typeof createStrangers>;
}

export interface ConsoleEnv {
  Variables: { isInTelegram: boolean };
}

export type ConsoleContext = Context<ConsoleEnv>;

/** What a page and its act are given. */
export interface Seat {
  readonly visit: Visit & { readonly isHurried: () => boolean };
  readonly desk: OpenDesk;
  readonly secret: string;
  readonly records: Records;
}

export interface Entered<T> {
  readonly done: T;
  readonly bot: ConsoleBot;
  readonly door: Door;
}

export function createSession(deps: SessionDeps) {
  const { isSecure, clock, transact, inspect, strangers } = deps;
  const { plain } = deps.answers;
  // Bound to this host by the browser itself, where it can be.
  const cookie = isSecure ? "__Host-desk" : "desk";
  /** A frame of another page has its own cookies, and needs to be told that it may keep one. */
  const placeOf = (door: Door) =>
    door === "app"
      ? ({ path: "/", secure: true, sameSite: "None", partitioned: true } as const)
      : ({ path: "/", secure: isSecure, sameSite: "Strict" } as const);

  const secretOf = (c: Context) => getCookie(c, cookie);

  function clear(c: Context): void {
    deleteCookie(c, cookie, placeOf("link"));
    if (isSecure) deleteCookie(c, cookie, placeOf("app"));
  }

  /** @returns `undefined` where no desk is open, or its person has no right to one any more */
  async function enter<T>(
    secret: string,
    run: (seat: Seat) => Promise<T>,
  ): Promise<Entered<T> | undefined> {
    const bot = deps.bot();
    // Of a stranger nothing waits to be written.
    const found = bot && (await inspect(({ desks }) => desks.find(secret, clock())));
    const ran =
      found &&
      (await transact(async (records) => {
        const now = clock();
        // It may have ended meanwhile.
        const desk = await records.desks.find(secret, now);
        if (desk === undefined) return undefined;
        const opened = await bot.visit(records, desk, now);
        if ((await deskUser.admit(opened.turn)) === undefined) {
          await records.desks.end(secret);
          return undefined;
        }
        return { done: await run({ visit: opened, desk, secret, records }) };
      }));
    if (ran === undefined) {
      strangers.forget(secret);
      return undefined;
    }
    strangers.know(secret, found!.endsAt);
    return { ...ran, bot: bot!, door: found!.door };
  }

  return {
    secretOf,
    clear,
    placeOf,

    /**
     * Opens a desk, if whoever comes in may have one.
     *
     * @param use uses up what they came with
     */
    async begin(
      c: ConsoleContext,
      door: Door,
      use: (records: Records, secret: string, now: Date) => Promise<Opened | undefined>,
    ): Promise<Response> {
      const bot = deps.bot();
      if (bot === undefined) return plain(c, 503, "console-later");
      const secret = newSecret();
      const opened = await transact(async (records) => {
        const now = clock();
        const desk = await use(records, secret, now);
        if (desk === undefined) return undefined;
        const { turn } = await bot.visit(records, desk, now);
        if ((await deskUser.admit(turn)) === undefined) {
          await records.desks.end(secret);
          return undefined;
        }
        const actor = turn.member?.id ?? `telegram:${turn.person}`;
        await records.audit.write({ at: now, actor, act: "desk-opened", subject: actor });
        return desk;
      });
      if (opened === undefined)
        return plain(c, 404, door === "app" ? "console-app-dead" : "console-door-dead");
      strangers.know(secret, opened.endsAt);
      setCookie(c, cookie, secret, {
        ...placeOf(door),
        httpOnly: true,
        maxAge: deskMs / 1_000,
      });
      return c.redirect("/console", 303);
    },

    /** Whose desk is open, without a right to anything yet. */
    async find(c: Context): Promise<OpenDesk | undefined> {
      const secret = secretOf(c);
      if (secret === undefined) return undefined;
      return inspect(({ desks }) => desks.find(secret, clock()));
    },

    enter,

    /** Runs something as the turn of whose desk it is. The answer of who has none is given instead. */
    async visit<T>(
      c: ConsoleContext,
      run: (seat: Seat) => Promise<T>,
    ): Promise<Entered<T> | Response> {
      const secret = secretOf(c);
      if (secret === undefined) return plain(c, 401, "console-closed");
      if (deps.bot() === undefined) return plain(c, 503, "console-later");
      const entered = await enter(secret, run);
      if (entered === undefined) {
        clear(c);
        // It says one sentence, and in a frame of Telegram's it is to be read.
        if (isSecure && c.req.header("sec-fetch-dest") === "iframe") c.set("isInTelegram", true);
        return plain(c, 401, "console-closed");
      }
      if (entered.door === "app") c.set("isInTelegram", true);
      return entered;
    },
  };
}
