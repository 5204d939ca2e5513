/** What a browser may do with pages of the console: nothing that does not come from this server. */
import { secureHeaders } from "hono/secure-headers";

/** @param isSecure there is https */
export function headersOf(isSecure: boolean) {
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
      frameAncestors: ["'none'"],
    },
    xFrameOptions: "DENY",
    // With `no-referrer` a browser hides where its forms come from.
    referrerPolicy: "same-origin",
    strictTransportSecurity: isSecure,
    crossOriginResourcePolicy: "same-origin",
    crossOriginOpenerPolicy: "same-origin",
  });
}
