/**
 * Sandbox, Bot API: refusals, in Telegram's own words.
 *
 * Only those that more than one method gives; the others stand where they are given.
 */

/** A call that Telegram would refuse; becomes the body of the answer. */
export class Refusal extends Error {
  readonly code: number;
  readonly retryAfterS: number | undefined;

  constructor(code: number, description: string, retryAfterS?: number) {
    super(description);
    this.name = "Refusal";
    this.code = code;
    this.retryAfterS = retryAfterS;
  }
}

/** A 400, without the `Bad Request: ` that Telegram puts in front. */
export const badRequest = (reason: string): Refusal => new Refusal(400, `Bad Request: ${reason}`);

/** A 403, without the `Forbidden: ` that Telegram puts in front. */
export const forbidden = (reason: string): Refusal => new Refusal(403, `Forbidden: ${reason}`);

/** A 429 that asks for a pause. */
export const tooMany = (retryAfterS: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${retryAfterS}`, retryAfterS);
