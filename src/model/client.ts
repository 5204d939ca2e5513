/**
 * The way to an OpenAI-compatible server: OpenAI itself, or Ollama, vLLM, llama.cpp, LM Studio
 * behind another address. Knows neither questions nor answers.
 *
 * Nothing here retries or waits for ever: a body is read whole, up to a size, under the same signal as its
 * head. The key goes to this address only; a redirect is an error.
 */
import OpenAI from "openai";

export interface ClientOptions {
  /** Absent for servers that want none. */
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** More than this of an answer is not read. */
  readonly mostBytes?: number;
}

const usualAddress = "https://api.openai.com/v1";
const usualBytes = 256 * 1_024;
/** The caller's signal ends a call; this is for a caller who forgot. */
const lastResortMs = 120_000;

export class TooLarge extends Error {}

export function createClient({ apiKey, baseUrl, mostBytes = usualBytes }: ClientOptions): OpenAI {
  return new OpenAI({
    apiKey: apiKey ?? "none",
    baseURL: baseUrl ?? usualAddress,
    // What the environment says to other programs is not for this one.
    organization: null,
    project: null,
    logLevel: "off",
    maxRetries: 0,
    timeout: lastResortMs,
    fetch: (input, init) => fetchWhole(input, init, mostBytes),
  });
}

/** Who reads what is asked, for people: the host alone. `own`: this machine, or one beside it. */
export function hostOf(baseUrl: string | undefined): {
  readonly name: string;
  readonly own: boolean;
} {
  const { hostname } = new URL(baseUrl ?? usualAddress);
  const own =
    hostname === "localhost" ||
    hostname === "[::1]" ||
    /^(?:127|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(hostname) ||
    !hostname.includes(".");
  return { name: hostname, own };
}

async function fetchWhole(
  input: string | URL | Request,
  init: RequestInit | undefined,
  mostBytes: number,
): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "error" });
  const body = await readWhole(response, mostBytes);
  const { status, statusText } = response;
  // What was unpacked has another length and no packing.
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  headers.delete("content-encoding");
  return new Response(status === 204 || status === 304 ? null : body, {
    status,
    statusText,
    headers,
  });
}

async function readWhole({ body }: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the connection.
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > mostBytes)
      throw new TooLarge("the answer is larger than anybody could have meant");
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
