/**
 * Sandbox, control: acting as a person in the group, and reading it.
 *
 * As chats.ts, with the person named in the body. What an act means is in neighbours.ts.
 */
import { Hono, type Context } from "hono";
import { postInGroup, pressInGroup, sayInGroup, setBotInGroup } from "../neighbours.ts";
import type { Resident } from "../store/people.ts";
import { Impossible } from "../visitor.ts";
import type { World } from "../world.ts";
import { bodyOf, isForm, sendFile, sendWords, type Mouth, type Sending } from "./chats.ts";

interface Acting {
  readonly person: number;
}

export function createGroupRoutes(world: World): Hono {
  const routes = new Hono();
  const { group } = world.groups;

  function done(c: Context, act: object): Response {
    return c.json({ ...act, event: world.events.last() });
  }

  function residentOf(id: unknown): Resident {
    const person = Number(id);
    if (!Number.isSafeInteger(person) || person <= 0) throw new Impossible("who is it?");
    return world.people.findOrAdd(person);
  }

  routes.get("/", (c) => c.json({ id: group.id, title: group.title, bot: group.bot }));

  routes.get("/messages", (c) =>
    c.json({
      messages: world.messages.after(group.id, Number(c.req.query("after") ?? 0)),
      deleted: world.messages.deleted(group.id),
    }),
  );

  routes.post("/send", async (c) => {
    const mouthOf = (resident: Resident): Mouth => ({
      say: (text, replyTo) => sayInGroup(world, resident, text, replyTo),
      post: (content, replyTo) => postInGroup(world, resident, content, replyTo),
    });
    if (isForm(c)) {
      const form = await c.req.formData();
      return done(c, await sendFile(world, mouthOf(residentOf(form.get("person"))), form));
    }
    const body = await bodyOf<Acting & Sending>(c);
    const resident = residentOf(body.person);
    return done(c, sendWords(world, resident, mouthOf(resident), body));
  });

  routes.post("/press", async (c) => {
    const body = await bodyOf<Acting & { messageId: number; data: string; forged?: boolean }>(c);
    const isForged = body.forged === true;
    return done(c, pressInGroup(world, residentOf(body.person), { ...body, isForged }));
  });

  routes.post("/bot", async (c) => {
    const { person, isIn } = await bodyOf<Acting & { isIn: boolean }>(c);
    return done(c, { update_id: setBotInGroup(world, residentOf(person), isIn) ?? null });
  });

  return routes;
}
