import { describe, expect, it } from "vitest";
import { noon } from "../../../../test/support/people/members.ts";
import { openStore } from "../../open-store.ts";
import { createReading } from "./reading-room.ts";
import type { ReadApart } from "../../../store/reading.ts";

async function openRoom(wrap: (usual: ReadApart) => ReadApart = (usual) => usual) {
  const store = await openStore("sqlite::memory:");
  let now = noon;
  let readings = 0;
  const failures: unknown[] = [];
  const counted: ReadApart = (read) => {
    readings += 1;
    return store.readApart(read);
  };
  const room = createReading(wrap(counted), {
    clock: () => now,
    timeZone: "Asia/Shanghai",
    steps: () => ["purpose"],
    known: () => ({ total: 0, of: () => 0 }),
    failed: (error) => failures.push(error),
  });
  return {
    room,
    failures,
    readings: () => readings,
    later: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    close: () => store.close(),
  };
}

describe("the reading room", () => {
  it("keeps what was counted for five minutes", async () => {
    const { room, readings, later, close } = await openRoom();

    expect(room.kept("figures")).toBeUndefined();
    const first = await room.read("figures");
    later(4);
    const kept = room.kept("figures");
    const again = await room.read("figures");
    later(1);
    const gone = room.kept("figures");
    const older = room.kept("figures", 6 * 60_000);
    await room.read("figures");
    await close();

    expect([kept, again, older]).toEqual([first, first, first]);
    expect(gone).toBeUndefined();
    expect(readings()).toBe(2);
  });

  it("counts once for all who ask meanwhile", async () => {
    const { room, readings, close } = await openRoom();

    const [one, other] = await Promise.all([room.read("figures"), room.read("figures")]);
    await close();

    expect(one).toBe(other);
    expect(readings()).toBe(1);
  });

  it("does not keep what was counted when the clock stood later", async () => {
    const { room, later, close } = await openRoom();
    await room.read("figures");
    later(-60);
    await close();

    expect(room.kept("figures")).toBeUndefined();
  });

  it("says why something was not counted, and counts the next time", async () => {
    let fails = true;
    const { room, failures, close } = await openRoom((usual) => (read) => {
      if (!fails) return usual(read);
      fails = false;
      return Promise.reject(new Error("no thread"));
    });

    await expect(room.read("figures")).rejects.toThrow("no thread");
    await expect(room.read("figures")).resolves.toBeDefined();
    await close();
    expect(failures).toHaveLength(1);
  });
});
