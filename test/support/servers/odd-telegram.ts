/**
 * Test support: a proxy before the sandbox that answers chosen calls in its own way: refusals, halves of
 * answers, web pages, silence, resets. It may let the call through first, so that it has its effect.
 */
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A call as it came in. */
export interface OddCall {
  readonly method: string;
  readonly chat: number;
  readonly text: string;
}

export interface OddAnswer {
  /** Whether the call has its effect before it is answered like this. */
  readonly isDone?: boolean;
  readonly status?: number;
  /** What is answered; `undefined`: nothing ever. */
  readonly body?: string;
  readonly how?: "cut" | "reset" | "slices" | "plain";
}

export interface OddTelegram {
  readonly url: string;
  /** Every call, in the order in which they came. */
  readonly calls: readonly OddCall[];
  /** @returns how to answer, or `undefined` for what Telegram itself says */
  answer: (call: OddCall) => OddAnswer | undefined;
  stop(): Promise<void>;
}

/** As Telegram words a refusal. */
export function refusal(code: number, description: string, retryAfterS?: number): OddAnswer {
  const parameters = retryAfterS === undefined ? {} : { parameters: { retry_after: retryAfterS } };
  const body = JSON.stringify({ ok: false, error_code: code, description, ...parameters });
  return { status: code, body };
}

export async function openOddTelegram(to: string): Promise<OddTelegram> {
  const calls: OddCall[] = [];
  const server = createServer((incoming, outgoing) => {
    void pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const odd: OddTelegram = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer: () => undefined,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const call = callOf(incoming.url ?? "", body);
    if (!call.method.startsWith("get")) calls.push(call);
    const answer = odd.answer(call);
    if (answer === undefined || answer.isDone === true) {
      const onwards = await forward(to, incoming, body);
      if (answer === undefined) {
        outgoing.writeHead(onwards.status, onwards.headers);
        outgoing.end(onwards.body);
        return;
      }
    }
    say(answer, outgoing);
  }

  return odd;
}

function say(answer: OddAnswer, outgoing: ServerResponse): void {
  const { status = 200, body, how = "plain" } = answer;
  if (how === "reset") return void outgoing.socket?.resetAndDestroy();
  if (body === undefined) return; // nothing ever
  if (how === "slices") {
    outgoing.writeHead(status, { "content-type": "application/json" });
    // The first byte, and never the rest.
    outgoing.write(body.slice(0, 1));
    return;
  }
  if (how === "cut") {
    outgoing.writeHead(status, { "content-type": "application/json" });
    outgoing.end(body.slice(0, Math.floor(body.length / 2)));
    return;
  }
  outgoing.writeHead(status, {
    "content-type": body.startsWith("<") ? "text/html" : "application/json",
  });
  outgoing.end(body);
}

function callOf(url: string, body: Buffer): OddCall {
  const method = /\/bot[^/]+\/(\w+)/.exec(url)?.[1] ?? "";
  const given = body.toString().startsWith("{") ? JSON.parse(body.toString()) : {};
  const { chat_id: chat = 0, text = "" } = given as { chat_id?: number; text?: string };
  return { method, chat, text };
}

interface Passed {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function forward(to: string, incoming: IncomingMessage, body: Buffer): Promise<Passed> {
  return new Promise((resolve, reject) => {
    const onwards = request(
      to + (incoming.url ?? "/"),
      { method: incoming.method ?? "GET", headers: incoming.headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 500,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          }),
        );
        answer.on("error", reject);
      },
    );
    onwards.on("error", reject);
    onwards.end(body);
  });
}
