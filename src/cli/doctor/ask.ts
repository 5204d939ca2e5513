/** Plain calls of the doctor: to the Bot API, and to the bot's own address. No address of a call is ever told. */

export interface Answer {
  readonly kind: "answered";
  readonly ok: boolean;
  readonly code: number;
  readonly description: string;
  readonly result: unknown;
  /** The other side's clock; `undefined` if it does not say. */
  readonly at: Date | undefined;
}

export type Asked = Answer | { readonly kind: "silent"; readonly reason: string };

export type AskTelegram = (method: string, params?: object) => Promise<Asked>;

const patienceMs = 10_000;

export function createAsk(root: string, token: string): AskTelegram {
  return async (method, params = {}) => {
    try {
      const response = await fetch(`${root}/bot${token}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(params),
        signal: AbortSignal.timeout(patienceMs),
      });
      const date = response.headers.get("date");
      const body = (await response.json().catch(() => ({}))) as {
        ok?: boolean;
        error_code?: number;
        description?: string;
        result?: unknown;
      };
      return {
        kind: "answered",
        ok: body.ok === true,
        code: body.error_code ?? response.status,
        description: body.description ?? "",
        result: body.result,
        at: date === null ? undefined : new Date(date),
      };
    } catch (error) {
      return { kind: "silent", reason: codeOf(error) };
    }
  };
}

/** A code such as ENOTFOUND; never a message, which may hold an address. */
export function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === "string") return code;
  const inner = (cause as { code?: unknown } | undefined)?.code;
  if (typeof inner === "string") return inner;
  return error instanceof Error ? error.name : "Error";
}
