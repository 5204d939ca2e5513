/** What a browser may do with pages of the console: nothing that does not come from this server. */
import { secureHeaders } from "hono/secure-headers";

/** Where Telegram shows a Mini App in a frame: elsewhere it is a window of its own. */
const telegramWeb = "https://web.telegram.org";

/**
 * @param isSecure there is https
 * @param isInTelegram the page stands inside Telegram
 */
export function headersOf(isSecure: boolean, isInTelegram: boolean) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      mediaSrc: ["'self'"],
      // How a broadcast goes on, and how many an audience is.
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: isInTelegram ? [telegramWeb] : ["'none'"],
    },
    // It can name no other host, and would forbid the one above.
    xFrameOptions: isInTelegram ? false : "DENY",
    // With `no-referrer` a browser hides where its forms come from.
    referrerPolicy: "same-origin",
    strictTransportSecurity: isSecure,
    crossOriginResourcePolicy: "same-origin",
    crossOriginOpenerPolicy: "same-origin",
  });
}
