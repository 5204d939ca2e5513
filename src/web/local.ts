/** Names of this machine, as a browser on it writes them. */
export const isLocalName = (host: string): boolean =>
  ["127.0.0.1", "localhost", "::1", "[::1]"].includes(host);
