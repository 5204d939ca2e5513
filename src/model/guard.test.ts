/**
 * Every call to a model comes through one guard: an error of our own at the one try after a rest leaves no
 * service resting. Real servers on this machine; the database is what fails.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  openModelServer,
  says,
  send,
  type ModelServer,
} from "../../test/support/servers/model-server.ts";
import {
  fails,
  openVoiceServer,
  type VoiceServer,
} from "../../test/support/servers/voice-server.ts";
import type { Leave } from "../subjects/answers/rules/written/model.ts";
import { openModel } from "./open.ts";
import { openVoiceModel } from "./voice.ts";

const form = z.object({ refuse: z.boolean() });
const bytes = new Uint8Array(8);

let voice: VoiceServer;
let model: ModelServer;

beforeEach(async () => {
  voice = await openVoiceServer();
  model = await openModelServer();
});

afterEach(async () => {
  await voice.stop();
  await model.stop();
});

const yes = async (): Promise<Leave> => "yes";
const databaseFails = async (): Promise<Leave> => {
  throw new Error("disk I/O error");
};

/** Each service with a way to ask it once; `now` is the clock of its breaker. */
function services() {
  let now = 0;
  const settings = { apiKey: undefined, model: "m", transcriptionModel: "t", speechModel: "s" };
  const spoken = openVoiceModel({ ...settings, baseUrl: voice.url, speechVoice: "v" }, () => now);
  const { ask } = openModel({ ...settings, baseUrl: model.url }, () => now);
  const call = (mayCall: () => Promise<Leave>) => ({
    deadline: new AbortController().signal,
    mayCall,
  });
  return {
    wait: (ms: number) => (now += ms),
    listen: (mayCall = yes) => spoken.listen!({ bytes, language: "zh" }, call(mayCall)),
    speak: (mayCall = yes) => spoken.speak!({ text: "hello", language: "en" }, call(mayCall)),
    write: (mayCall = yes) => ask({ messages: [], form, ...call(mayCall) }),
  };
}

describe("a database error at the one try after a rest", () => {
  it.each(["listen", "speak", "write"] as const)("leaves nothing resting (%s)", async (service) => {
    const { wait, [service]: ask } = services();
    voice.listens(fails(401));
    voice.speaks(fails(401));
    model.behave((_, response) => send(response, 401, {}));
    for (let time = 0; time < 5; time += 1) await ask();
    const resting = await ask();
    wait(60_000);
    const broken = await ask(databaseFails).then(
      () => "no error",
      (error: Error) => error.message,
    );
    voice.listens((response) => send(response, 200, { text: "hello" }));
    voice.speaks((response) => response.end(Buffer.from("OggS OpusHead")));
    model.behave(says(() => ({ answer: "", citations: [] })));

    const after = await ask();

    expect(JSON.stringify(resting)).toContain("resting");
    expect(broken).toBe("disk I/O error");
    expect(after.kind).not.toBe("failed");
  });
});
