/**
 * Test support: hosts of the web with https, all on this machine: the bot behind a proxy, as an operator puts
 * it, and pages of others that show it in a frame.
 */
import { createSign, generateKeyPairSync } from "node:crypto";
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

export interface Hosts {
  /** Arguments with which a browser finds them, and nobody else. */
  readonly browserArgs: readonly string[];
  stop(): Promise<void>;
}

/**
 * @param bot where it listens
 * @param pages what other hosts answer, by name
 */
export async function openHosts(
  bot: { readonly host: string; readonly url: () => string },
  pages: ReadonlyMap<string, () => string>,
): Promise<Hosts> {
  const server = createServer(selfSigned(), (incoming, answer) => {
    const page = pages.get(incoming.headers.host ?? "");
    if (page !== undefined) {
      answer.writeHead(200, { "content-type": "text/html" }).end(page());
      return;
    }
    const headers = { ...incoming.headers, "x-forwarded-for": "203.0.113.9" };
    const { method } = incoming;
    const passedOn = request(`${bot.url()}${incoming.url}`, { method, headers }, (got) => {
      answer.writeHead(got.statusCode!, got.headers);
      got.pipe(answer);
    });
    passedOn.on("error", () => answer.writeHead(502).end());
    incoming.pipe(passedOn);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const rules = [bot.host, ...pages.keys()].map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return {
    browserArgs: [`--host-resolver-rules=${rules.join(",")}`, "--no-proxy-server"],
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** A certificate that nobody trusts, made anew each time, so that no key lies in the code. */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const tag = (type: number, ...parts: readonly Uint8Array[]): Buffer => {
    const body = Buffer.concat(parts);
    const { length } = body;
    const size =
      length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
    return Buffer.concat([Buffer.from([type, ...size]), body]);
  };
  const list = (...parts: readonly Uint8Array[]) => tag(0x30, ...parts);
  const number = (value: number) => tag(0x02, Buffer.from([value]));
  const time = (text: string) => tag(0x17, Buffer.from(text));
  const ecdsaWithSha256 = list(tag(0x06, Buffer.from("2a8648ce3d040302", "hex")));
  const commonName = tag(0x06, Buffer.from("550403", "hex"));
  const name = list(tag(0x31, list(commonName, tag(0x0c, Buffer.from("test")))));
  const said = list(
    tag(0xa0, number(2)),
    number(1),
    ecdsaWithSha256,
    name,
    list(time("200101000000Z"), time("491231000000Z")),
    name,
    publicKey.export({ format: "der", type: "spki" }),
  );
  const signature = createSign("sha256").update(said).sign(privateKey);
  const der = list(said, ecdsaWithSha256, tag(0x03, Buffer.from([0]), signature));
  const cert = `-----BEGIN CERTIFICATE-----\n${der.toString("base64")}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ format: "pem", type: "pkcs8" }) as string, cert };
}
