/**
 * Test support: a server on this machine that writes down what is said and reads aloud, as OpenAI's does, or
 * goes wrong in one of the ways in which servers do. It keeps what it was sent.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface VoiceRequest {
  readonly path: string;
  /** All of it; of a sound the bytes as Latin letters. */
  readonly body: string;
}

type Behaviour = (response: ServerResponse, request: VoiceRequest) => void;

export interface VoiceServer {
  /** To be used as `OPENAI_BASE_URL`. */
  readonly url: string;
  readonly requests: VoiceRequest[];
  listens(behaviour: Behaviour): void;
  speaks(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

export async function openVoiceServer(): Promise<VoiceServer> {
  let listens: Behaviour = hears("鸡蛋怎么打包？");
  let speaks: Behaviour = saysAloud;
  const requests: VoiceRequest[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => void parts.push(part));
    request.on("end", () => {
      const asked = {
        path: request.url ?? "",
        body: Buffer.concat(parts).toString("latin1"),
      };
      requests.push(asked);
      if (asked.path.endsWith("/audio/transcriptions")) listens(response, asked);
      else if (asked.path.endsWith("/audio/speech")) speaks(response, asked);
      else fails(503)(response, asked);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    listens: (behaviour) => {
      listens = behaviour;
    },
    speaks: (behaviour) => {
      speaks = behaviour;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export const hears =
  (text: string): Behaviour =>
  (response) =>
    sendJson(response, 200, { text });

/** A few bytes that look like OGG with Opus in it. */
export const opus = Buffer.concat([
  Buffer.from("OggS\0\u0002"),
  Buffer.alloc(22),
  Buffer.from("OpusHead sound"),
]);

export const saysAloud: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "audio/ogg" });
  response.end(opus);
};

export const fails =
  (status: number): Behaviour =>
  (response) =>
    sendJson(response, status, { error: { message: "secret words of the server" } });

export const hangs: Behaviour = () => undefined;

export const garbles: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end('{"text": "鸡蛋怎');
};

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
