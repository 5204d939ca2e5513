/**
 * Sandbox: who may ask at all. Its own page, and programs of this machine; no page from elsewhere, and no
 * name that was made to point here.
 *
 * Decided from the head of a request alone, for every path, before anything is done with it.
 */
import type { IncomingMessage } from "node:http";

/** One slash and no second: what looks like another machine's address is never passed on. */
const ownPath = /^\/(?![/\\])/;
/** Whatever else points to 127.0.0.1 was pointed there by somebody: DNS rebinding. */
const ownHost = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i;
/** Programs speak the Bot API; no browser does. */
const botPath = /^\/(file\/)?bot\d/;

/** @returns the status to refuse with; `undefined` for whoever may come in */
export function refusalFor({ url = "", method, headers }: IncomingMessage): number | undefined {
  if (!ownPath.test(url)) return 400;
  const { host = "", origin } = headers;
  if (!ownHost.test(host)) return 403;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  const site = headers["sec-fetch-site"];
  if (botPath.test(url)) return origin === undefined && site === undefined ? undefined : 403;
  if (site === undefined || site === "same-origin" || site === "none") return undefined;
  // A link to the page does nothing but open it; inside a frame it is refused by the page's own policy.
  const isLink =
    headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return isLink && method === "GET" && url === "/" ? undefined : 403;
}

/** What every answer says to the browser: nothing from elsewhere, nothing inline, in nobody's frame. */
export const guardHeaders: readonly (readonly [name: string, value: string])[] = [
  [
    "content-security-policy",
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "media-src 'self' blob:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  ],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["cross-origin-resource-policy", "same-origin"],
  ["referrer-policy", "no-referrer"],
];

/** Whether an address is one of this machine's own, so that nothing leaves it. */
export function isLoopback({ protocol, hostname, username, password }: URL): boolean {
  const isOwn = ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
  return protocol === "http:" && isOwn && username === "" && password === "";
}
