/** From where calls go out, with a thread that opens when the test says so. */
import { expect, it } from "vitest";
import { choosePost } from "./choose-post.ts";

it("calls from a thread of its own once there were many at once, and waits for none that opens", async () => {
  const way: string[] = [];
  const ends: (() => void)[] = [];
  let asked = 0;
  let isOpen = false;
  const own = (path: string) =>
    new Promise<string>((resolve) => {
      way.push(`${path} here`);
      ends.push(() => resolve(path));
    });
  const thread = {
    open: () => void (asked += 1),
    isOpen: () => isOpen,
    post: async (path: string) => (way.push(`${path} there`), path),
  };
  const post = choosePost(own, thread, 2);
  const call = (path: string) => post(path, "{}", 1_000);

  const calls = [call("a"), call("b")];
  expect(asked).toBe(0);
  calls.push(call("c"));
  expect(asked).toBe(1);
  for (const end of ends) end();
  expect(await Promise.all(calls)).toEqual(["a", "b", "c"]);
  isOpen = true;
  expect(await call("d")).toBe("d");
  // It died.
  isOpen = false;
  void call("e");

  expect(way).toEqual(["a here", "b here", "c here", "d there", "e here"]);
  expect(asked).toBe(1);
});
