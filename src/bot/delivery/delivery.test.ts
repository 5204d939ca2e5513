/** What each answer to a send means, for a reply and for a broadcast. */
import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { answersTable, endOfLetter, endOfReply, judge, Unsendable } from "./delivery.ts";

function answer(code: unknown, description?: string, parameters?: object): GrammyError {
  const said = { ok: false, error_code: code, description, parameters };
  return new GrammyError("", said as never, "sendMessage", {});
}

function network(cause: { code?: string; type?: string; message?: string }): HttpError {
  return new HttpError("", Object.assign(new Error(cause.message ?? ""), cause));
}

const first = { attempts: 1, refusals: 0 };
const second = { attempts: 2, refusals: 0 };

describe("an answer to a reply and to a message of a broadcast", () => {
  it.each([
    ["the same words again", answer(400, "Bad Request: message is not modified"), "sent", "sent"],
    ["blocked", answer(403, "Forbidden: bot was blocked by the user"), "blocked", "blocked"],
    ["no such chat", answer(400, "Bad Request: chat not found"), "blocked", "blocked"],
    ["400", answer(400, "Bad Request: message is too long"), "failed", "failed"],
    ["403", answer(403, "Forbidden: not enough rights"), "failed", "failed"],
    ["413", answer(413, "Request Entity Too Large"), "failed", "failed"],
    ["429", answer(429, "Too Many Requests", { retry_after: 5 }), "again-uncounted", "again"],
    ["401", answer(401, "Unauthorized"), "again-uncounted", "again"],
    ["404", answer(404, "Not Found"), "again-uncounted", "again"],
    ["409", answer(409, "Conflict"), "again-uncounted", "again"],
    ["500", answer(500, "Internal Server Error"), "again", "unknown"],
    ["502", answer(502, "Bad Gateway"), "again", "unknown"],
    ["503", answer(503, "Unavailable"), "again", "unknown"],
    ["504", answer(504, "Gateway Timeout"), "again", "unknown"],
    ["false and no more", answer(undefined), "again", "unknown"],
    ["a web page", network({ type: "invalid-json" }), "again", "unknown"],
    ["a reset", network({ code: "ECONNRESET" }), "again", "unknown"],
    [
      "a silence",
      network({ message: "Request to 'x' timed out after 20 seconds" }),
      "again",
      "unknown",
    ],
    [
      "a read that timed out",
      network({ code: "ETIMEDOUT", message: "read ETIMEDOUT" }),
      "again",
      "unknown",
    ],
    ["JSON that is no object", new TypeError("Cannot read properties of null"), "again", "unknown"],
    ["nobody there", network({ code: "ECONNREFUSED" }), "again-uncounted", "again"],
    [
      "a server that does not open the connection",
      network({ code: "UND_ERR_CONNECT_TIMEOUT" }),
      "again-uncounted",
      "again",
    ],
    ["no name", network({ code: "EAI_AGAIN" }), "again-uncounted", "again"],
    [
      "no connection",
      network({ code: "ETIMEDOUT", message: "connect ETIMEDOUT" }),
      "again-uncounted",
      "again",
    ],
    ["a file that is gone", new Unsendable("gone"), "failed", "failed"],
  ] as const)("%s", (_what, error, reply, letter) => {
    const judgement = judge(error);

    expect(endOfReply(judgement, first)).toBe(reply);
    expect(endOfLetter(judgement, 0)).toBe(letter);
  });

  it("is unknown for a reply that had its one repeat", () => {
    expect(endOfReply(judge(answer(504, "Gateway Timeout")), second)).toBe("unknown");
  });

  it("is failed after eight times 429, however long the waits", () => {
    const judgement = judge(answer(429, "Too Many Requests", { retry_after: 86_400 }));

    expect(endOfReply(judgement, { attempts: 1, refusals: 6 })).toBe("again-uncounted");
    expect(endOfReply(judgement, { attempts: 1, refusals: 7 })).toBe("failed");
    expect(endOfLetter(judgement, 7)).toBe("failed");
  });

  it("is failed after three times 404 with a token that works", () => {
    const judgement = judge(answer(404, "Not Found"));

    expect(endOfReply(judgement, { attempts: 1, refusals: 2 })).toBe("failed");
    expect(endOfLetter(judgement, 2)).toBe("failed");
  });
});

describe("a 429", () => {
  it.each([
    [{ retry_after: 3 }, 3_000],
    [{}, 0],
    [{ retry_after: "soon" }, 0],
    [{ retry_after: -1 }, 0],
  ])("that says %o asks to wait %i ms", (parameters, waitMs) => {
    expect(judge(answer(429, "Too Many Requests", parameters)).waitMs).toBe(waitMs);
  });
});

it("has a reason for each line of the table", () => {
  expect(answersTable.filter(({ because }) => because.length < 20)).toEqual([]);
});
