/**
 * Test support: what stands between the bot and Telegram: a proxy that can be out of order.
 *
 * The sandbox refuses as Telegram does; a broken gateway answers with a web page, or cuts the line.
 */
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Gateway {
  readonly url: string;
  /**
   * `page`: sends get 502 with HTML; `cut`: every connection breaks before the call went on; `mute`:
   * polls that come in now are never answered, not even later; `no-files`: the line breaks while a file is
   * fetched.
   */
  mode: "well" | "page" | "cut" | "mute" | "no-files";
  /** How many polls came in so far. */
  readonly polls: () => number;
  stop(): Promise<void>;
}

export async function openGateway(to: string): Promise<Gateway> {
  const server = createServer(pass);
  let polls = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mode: "well",
    polls: () => polls,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };

  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const isPoll = /\/getUpdates/.test(incoming.url ?? "");
    if (isPoll) polls += 1;
    if (isPoll && gateway.mode === "mute") return;
    const isFile = incoming.url?.startsWith("/file/") === true;
    if (gateway.mode === "cut" || (gateway.mode === "no-files" && isFile)) {
      incoming.socket.destroy();
      return;
    }
    if (gateway.mode === "page" && /\/send/.test(incoming.url ?? "")) {
      outgoing.writeHead(502, { "content-type": "text/html" });
      outgoing.end("<html><head><title>502 Bad Gateway</title></head></html>");
      return;
    }
    const onwards = request(
      to + (incoming.url ?? "/"),
      { method: incoming.method ?? "GET", headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onwards.on("error", () => outgoing.destroy());
    outgoing.on("close", () => onwards.destroy());
    incoming.pipe(onwards);
  }

  return gateway;
}
