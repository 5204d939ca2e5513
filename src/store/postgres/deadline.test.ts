import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerWithin } from "./deadline.ts";

describe("an answer that must come in time", () => {
  const server = createServer();
  let theirs: Socket;
  let ours: Socket;

  beforeEach(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    ours = connect((server.address() as AddressInfo).port, "127.0.0.1");
    [theirs] = (await once(server, "connection")) as [Socket];
    if (ours.connecting) await once(ours, "connect");
  });
  afterEach(() => {
    ours.destroy();
    theirs.destroy();
    server.close();
  });

  it("is read, where it came while the process stood still", async () => {
    const giveUp = vi.fn(() => void ours.destroy(new Error("late")));
    const heard = answerWithin(1, giveUp, () => once(ours, "data"));
    theirs.write("here");
    standStill(50);

    expect(String(await heard)).toBe("here");
    expect(giveUp).not.toHaveBeenCalled();
  });

  it("is given up, where it does not come", async () => {
    const heard = answerWithin(
      1,
      () => void ours.destroy(new Error("late")),
      () => once(ours, "data"),
    );

    await expect(heard).rejects.toThrow("late");
  });
});

function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
