/**
 * A Bot API server for the hour of load: it makes each update when its time has come, answers late and sometimes not at
 * all, and checks what arrives. It keeps what was not answered yet, and a few numbers a chat: nothing that grows.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { firstPerson } from "../crowd.ts";
import { createChecks, isTap, tapKeptMs, type Checks } from "./checks.ts";
import { createChance } from "../../src/sandbox/chance.ts";
import type { Made, People } from "./people.ts";

/** What becomes of a call. */
type Fate = "done" | "too-many" | "broken" | "gateway" | "cut" | "done-and-cut";

export const failing = Number(process.env["BENCH_FAILING"] ?? 5) / 100;
/** Shares of all calls, and for the 429 of the messages to a chat that got another one just before: as Telegram gives it. */
export const faults = {
  broken: failing * 0.22,
  gateway: failing * 0.22,
  cut: failing * 0.22,
  "done-and-cut": failing * 0.22,
  "too-many": failing * 1.2,
} as const satisfies Record<Exclude<Fate, "done">, number>;

export interface Telegram {
  readonly url: string;
  readonly token: string;
  readonly checks: Checks;
  /** From now on so many updates a second. */
  pace(perSecond: number): void;
  /** Updates whose time has come, without a reply. */
  waiting(): number;
  /** The same of those that came since the load last changed. */
  waitingSince(): number;
  polls(): number;
  counts(): {
    readonly made: number;
    /** Taps that nobody asked for before Telegram forgot them. */
    readonly forgotten: number;
    readonly calls: number;
    readonly failed: Readonly<Record<string, number>>;
  };
  close(): void;
}

/** As Telegram's own from a village: half of it before a call has its effect. */
export const answerMs = 40;
const emptyPollMs = 1_000;
const justBeforeMs = 500;
const retryAfterS = [1, 2, 3];

export async function openTelegram(people: People): Promise<Telegram> {
  const token = `1:${"l".repeat(35)}`;
  const me = { id: 1, is_bot: true, first_name: "Load", username: "load_bot" };
  const chance = createChance(7);
  const checks = createChecks();
  const failed: Record<string, number> = {};
  let calls = 0;
  let polls = 0;
  /** When each chat last got a message. */
  const lastAt = new Map<number, number>();
  let messages = 1;
  let made = 0;
  let forgotten = 0;
  let pace = { perSecond: 0, from: performance.now(), before: 0 };
  /** Handed out, and not confirmed by the next offset. */
  let unconfirmed: Made[] = [];

  const due = () =>
    pace.before + Math.floor(((performance.now() - pace.from) / 1_000) * pace.perSecond);
  const timeOf = (number: number) =>
    pace.from + Math.max(0, ((number - pace.before) / Math.max(1, pace.perSecond)) * 1_000);

  function fateOf(method: string, body: Body): Fate {
    if (polls === 0) return "done";
    let left = chance();
    for (const [fate, share] of Object.entries(faults)) {
      if (fate === "too-many" && !isHurried(method, body)) continue;
      left -= share;
      if (left >= 0) continue;
      failed[fate] = (failed[fate] ?? 0) + 1;
      return fate as Fate;
    }
    return "done";
  }

  function isHurried(method: string, body: Body): boolean {
    if (!method.startsWith("send") || body.chat_id === undefined) return false;
    return performance.now() - (lastAt.get(Number(body.chat_id) - firstPerson) ?? 0) < justBeforeMs;
  }

  function handOut(offset: number): readonly object[] {
    unconfirmed = unconfirmed.filter(({ id }) => id >= offset);
    const most = due();
    while (unconfirmed.length < 100 && made < most) {
      made += 1;
      const one = people.make(made, pace.perSecond);
      if (isTap(one) && performance.now() - timeOf(made) > tapKeptMs) {
        forgotten += 1;
        continue;
      }
      checks.expect(one, timeOf(made));
      unconfirmed.push(one);
    }
    return unconfirmed.slice(0, 100).map(({ update }) => update);
  }

  /** Does what the call asks for. */
  function effect(method: string, body: Body, fate: Fate): unknown {
    if (method === "getMe") return me;
    if (method === "answerCallbackQuery") {
      checks.tapAnswered(Number(body.callback_query_id), body.text, isDone(fate));
      return true;
    }
    if (body.chat_id === undefined) return true;
    const person = Number(body.chat_id) - firstPerson;
    if (fate !== "done") checks.touch(person);
    if (!/^(?:send(?!ChatAction)|editMessage(?:Text|Caption))/.test(method)) return true;
    const buttons = (body.reply_markup?.inline_keyboard ?? [])
      .flat()
      .flatMap(({ callback_data: data }) => (data === undefined ? [] : [data]));
    if (isDone(fate)) lastAt.set(person, performance.now());
    const said = { person, words: body.text ?? body.caption ?? method, buttons };
    if (!isDone(fate)) {
      checks.refused(said, fate !== "too-many");
      return true;
    }
    const message_id = body.message_id ?? (messages += 1);
    people.show(person, buttons, message_id);
    checks.said(said, fate === "done-and-cut");
    return { message_id, date: 0, chat: { id: body.chat_id, type: "private" } };
  }

  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (text += chunk));
    request.on("end", () => {
      const method = request.url!.split("/").at(-1)!.split("?")[0]!;
      calls += 1;
      const body = bodyOf(text);
      if (method === "getUpdates") return poll(body.offset ?? 0, fateOf(method, body), response);
      setTimeout(() => {
        const fate = fateOf(method, body);
        const result = effect(method, body, fate);
        setTimeout(() => answer(response, fate, result), answerMs / 2);
      }, answerMs / 2);
    });
  });
  server.keepAliveTimeout = 600_000;

  /** Long polling: answered when there is something. */
  function poll(offset: number, fate: Fate, response: ServerResponse): void {
    polls += 1;
    const ready = () => answer(response, fate, isDone(fate) ? handOut(offset) : []);
    if (unconfirmed.some(({ id }) => id >= offset) || made < due()) return ready();
    const nextMs = pace.perSecond === 0 ? emptyPollMs : timeOf(made + 1) - performance.now() + 1;
    setTimeout(ready, Math.min(emptyPollMs, Math.max(1, nextMs)));
  }

  function answer(response: ServerResponse, fate: Fate, result: unknown): void {
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { "content-type": type }).end(body);
    const refuse = (code: number, description: string, parameters?: object) =>
      send(code, json, JSON.stringify({ ok: false, error_code: code, description, parameters }));
    const json = "application/json";
    switch (fate) {
      case "done":
        return void send(200, json, JSON.stringify({ ok: true, result }));
      case "too-many": {
        const retry_after = retryAfterS[Math.floor(chance() * retryAfterS.length)]!;
        return void refuse(429, `Too Many Requests: retry after ${retry_after}`, { retry_after });
      }
      case "broken":
        return void refuse(500, "Internal Server Error");
      case "gateway":
        return void send(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>");
      case "cut":
      case "done-and-cut":
        response.destroy();
    }
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    checks,
    pace(perSecond) {
      checks.change();
      pace = { perSecond, from: performance.now(), before: due() };
    },
    waiting: () => due() - made + checks.open(),
    waitingSince: () => due() - Math.max(made, pace.before) + checks.openSince(),
    polls: () => polls,
    counts: () => ({ made, forgotten, calls, failed }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Body {
  readonly offset?: number;
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly text?: string;
  readonly caption?: string;
  readonly callback_query_id?: string;
  readonly reply_markup?: { readonly inline_keyboard?: { readonly callback_data?: string }[][] };
}

const isDone = (fate: Fate) => fate === "done" || fate === "done-and-cut";

/** A file comes as a form: of that only the chat is of interest. */
function bodyOf(text: string): Body {
  if (text === "") return {};
  if (text.startsWith("{")) return JSON.parse(text) as Body;
  const chat = /name="chat_id"\r\n\r\n(-?\d+)/.exec(text)?.[1];
  return chat === undefined ? {} : { chat_id: chat, text: "a file" };
}
