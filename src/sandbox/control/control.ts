/**
 * Sandbox, control: everything under `/sandbox/`, for the page and for tests.
 *
 * People, the menu, files, status and the two buttons are here; chats.ts, lab.ts and
 * stream.ts hold the rest. Who may ask is settled before, in admission.ts.
 */
import { Hono } from "hono";
import QRCode from "qrcode";
import { commandsFor } from "../bot-api/commands.ts";
import { profileFor } from "../bot-api/profile.ts";
import type { Person } from "../store/people.ts";
import { Impossible } from "../visitor.ts";
import type { World } from "../world.ts";
import { bodyOf, createChatRoutes, lookAt } from "./chats.ts";
import { createFillRoute, type FillingDeps } from "./filling.ts";
import { createGroupRoutes } from "./group.ts";
import { createLabRoutes } from "./lab.ts";
import { createStreamRoute } from "./stream.ts";

export interface ControlDeps {
  readonly world: World;
  readonly token: string;
  isBotUp(): boolean;
  lastPollAgoMs(): number | null;
  readonly onRestart?: (() => Promise<void>) | undefined;
  readonly onReset?: ((empty: () => void) => Promise<void>) | undefined;
  readonly onFill?: FillingDeps["onFill"];
  readonly onWhy?: ((chat: number, messageId: number) => Promise<object | undefined>) | undefined;
}

export function createControl(deps: ControlDeps): Hono {
  const { world } = deps;
  const control = new Hono().basePath("/sandbox");

  control.route("/", createLabRoutes(world));
  control.route("/", createStreamRoute(world));
  control.route("/chats", createChatRoutes(world));
  control.route("/group", createGroupRoutes(world));
  control.route("/", createFillRoute(deps));

  control.get("/people", (c) => {
    const people = world.people.all().map(({ person, blocked, started, seenMessageId }) => ({
      ...person,
      blocked,
      started,
      unread: world.messages.countUnread(person.id, seenMessageId),
    }));
    return c.json(people);
  });

  control.post("/people", async (c) => {
    const given = await bodyOf<Partial<Person> & { id: number; pressedStart?: boolean }>(c);
    if (!Number.isSafeInteger(given.id) || given.id <= 0) throw new Impossible("id is a number");
    const { id, firstName, languageCode, role } = given;
    const known = world.people.findOrAdd(id).person;
    world.people.put({
      id,
      firstName: firstName ?? known.firstName,
      languageCode: languageCode ?? known.languageCode,
      role: role ?? known.role,
    });
    if (given.pressedStart === true) {
      const resident = world.people.find(id)!;
      resident.started = true;
      world.people.save(resident);
    }
    world.events.tell({ type: "people", person: id });
    return c.json(world.people.find(id)!.person);
  });

  control.get("/commands/:person", (c) => {
    const { person } = lookAt(world, c);
    return c.json({ ...commandsFor(world, person), bot: profileFor(world, person) });
  });

  control.get("/files/:id", (c) => {
    const file = world.files.find(c.req.param("id"));
    const bytes = file === undefined ? undefined : world.files.read(file.id);
    if (bytes === undefined) return c.json({ error: "no such file" }, 404);
    // Sandboxed: a picture somebody sent must not run as a page of ours.
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": file?.mime ?? "application/octet-stream",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    });
  });

  control.get("/qr", async (c) => {
    const svg = await QRCode.toString(c.req.query("text") ?? "", { type: "svg", margin: 1 });
    return c.body(svg, 200, { "content-type": "image/svg+xml" });
  });

  control.get("/status", (c) =>
    c.json({
      bot: deps.isBotUp() ? "up" : "down",
      pendingUpdates: world.updates.countPending(),
      lastPollAgoMs: deps.lastPollAgoMs(),
      botUsername: world.bot.username,
      token: deps.token,
    }),
  );

  control.post("/restart", async (c) => {
    if (deps.onRestart === undefined) return c.json({ error: "this sandbox runs no bot" }, 409);
    world.events.tell({ type: "status", bot: "restarting" });
    await deps.onRestart();
    world.events.tell({ type: "status", bot: deps.isBotUp() ? "up" : "down" });
    return c.json({ ok: true });
  });

  control.post("/reset", async (c) => {
    world.events.tell({ type: "emptying", isOver: false });
    try {
      if (deps.onReset === undefined) world.reset();
      else await deps.onReset(() => world.reset());
    } finally {
      world.events.tell({ type: "emptying", isOver: true });
    }
    return c.json({ ok: true });
  });

  // Of one message of the bot.
  control.get("/why/:chat/:message", async (c) => {
    const { chat, message } = c.req.param();
    const reasons = await deps.onWhy?.(Number(chat), Number(message));
    return reasons === undefined ? c.json({ error: "not known" }, 404) : c.json(reasons);
  });

  control.notFound((c) => c.json({ error: "no such address" }, 404));
  control.onError((failure, c) => {
    const isTheirs = failure instanceof Impossible || failure instanceof SyntaxError;
    return c.json({ error: failure.message }, isTheirs ? 400 : 500);
  });

  return control;
}
