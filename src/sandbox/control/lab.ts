/**
 * Sandbox, control: what tests and benches look at and turn: the journal, deliveries,
 * answers to presses, trouble on purpose, raw updates.
 */
import { Hono } from "hono";
import type { Update } from "@grammyjs/types";
import type { FaultPlan } from "../faults.ts";
import type { Person } from "../store/people.ts";
import { say } from "../visitor.ts";
import type { World } from "../world.ts";
import { bodyOf } from "./chats.ts";

export function createLabRoutes(world: World): Hono {
  const lab = new Hono();

  lab.get("/log", (c) => {
    const method = c.req.query("method");
    const chat = c.req.query("chat");
    const entries = world.journal.after(Number(c.req.query("after") ?? 0), {
      ...(method !== undefined && { method }),
      ...(chat !== undefined && { chat: Number(chat) }),
    });
    return c.json({ entries, last: world.journal.last() });
  });

  lab.get("/served", (c) =>
    c.json({ updates: world.updates.served(Number(c.req.query("after") ?? 0)) }),
  );

  lab.get("/callbacks/:id", (c) => {
    const tap = world.taps.find(c.req.param("id"));
    if (tap === undefined) return c.json({ error: "no such press" }, 404);
    const { answeredAt, text, showAlert, url } = tap;
    const at = answeredAt === undefined ? undefined : new Date(answeredAt).toISOString();
    return c.json({ answered: answeredAt !== undefined, text, showAlert, url, at });
  });

  lab.get("/faults", (c) => c.json(world.faults.plan));

  lab.post("/faults", async (c) => {
    world.faults.change(await bodyOf<Partial<FaultPlan> & { reset?: boolean }>(c));
    return c.json(world.faults.plan);
  });

  lab.post("/updates", async (c) => {
    const { update } = await bodyOf<{ update: Update }>(c);
    return c.json({ update_id: world.updates.put(update, personIn(update)) });
  });

  // Everybody says every text: all people the first, then all people the second, and so on.
  lab.post("/bulk", async (c) => {
    const { people, texts } = await bodyOf<{ people: (number | Person)[]; texts: string[] }>(c);
    const residents = people.map((given) =>
      typeof given === "number" ? world.people.findOrAdd(given) : world.people.put(given),
    );
    const ids = world.together(() =>
      texts.flatMap((text) => residents.map((resident) => say(world, resident, text).update_id)),
    );
    return c.json({ firstUpdateId: ids[0] ?? null, count: ids.length });
  });

  return lab;
}

/** Whose update it is, however broken it may be. */
function personIn(update: object): number | null {
  for (const body of Object.values(update) as unknown[]) {
    const id = (body as { from?: { id?: unknown } } | null)?.from?.id;
    if (typeof id === "number" && Number.isSafeInteger(id)) return id;
  }
  return null;
}
