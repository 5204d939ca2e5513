/**
 * Sandbox, control: the village's people move in, and some of them say something.
 *
 * What they are to the bot is the bot's business: whoever runs both tells who came. Neighbours are written
 * to as all people are; the page shows no chat of theirs.
 */
import { Hono } from "hono";
import { mimeOf, sizeOfPicture } from "../bot-api/media-facts.ts";
import type { Person } from "../store/people.ts";
import { say, start } from "../visitor.ts";
import type { World } from "../world.ts";

export interface Filling {
  /** `false`: it was full already, and nothing happened. */
  readonly isNew: boolean;
  readonly people: readonly Omit<Person, "role">[];
  /** What people of the page write, in this order. */
  readonly says: readonly { readonly person: number; readonly texts: readonly string[] }[];
}

export interface FillingDeps {
  readonly world: World;
  readonly onFill?: ((addPhoto: (bytes: Uint8Array) => string) => Promise<Filling>) | undefined;
}

export function createFillRoute({ world, onFill }: FillingDeps): Hono {
  const route = new Hono();

  function addPhoto(bytes: Uint8Array): string {
    const facts = { kind: "photo", mime: mimeOf(bytes, "", "image/png") } as const;
    return world.files.add({ ...facts, ...sizeOfPicture(bytes) }, bytes).id;
  }

  route.post("/fill", async (c) => {
    if (onFill === undefined) return c.json({ error: "this sandbox has no village" }, 409);
    const { isNew, people, says } = await onFill(addPhoto);
    if (isNew) world.together(() => moveIn(people, says));
    return c.json({ isNew, people: people.length });
  });

  function moveIn(people: Filling["people"], says: Filling["says"]): void {
    for (const person of people) {
      const resident = world.people.put({ ...person, role: "neighbour" });
      resident.started = true;
      world.people.save(resident);
    }
    for (const { person, texts } of says) {
      const resident = world.people.find(person);
      if (resident === undefined) continue;
      for (const text of texts) {
        if (text === "/start") start(world, resident);
        else say(world, resident, text);
      }
    }
    world.events.tell({ type: "people" });
  }

  return route;
}
