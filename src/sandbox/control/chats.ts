/**
 * Sandbox, control: acting as a person in their chat, and reading the chat.
 *
 * Used by the page and by tests. What an act means is in visitor.ts.
 */
import type { Message } from "@grammyjs/types";
import { Hono, type Context } from "hono";
import { tidy } from "../bot-api/entities.ts";
import { mimeOf, sizeOfPicture } from "../bot-api/media-facts.ts";
import { contentOfFile } from "../bot-api/media-shape.ts";
import type { FileKind } from "../store/files.ts";
import { strangerOf, type Resident } from "../store/people.ts";
import { edit, Impossible, post, press, say, setBlocked, start } from "../visitor.ts";
import type { World } from "../world.ts";

/** The kinds a person can send, and what an unnamed file of that kind is. */
const MIMES: Record<FileKind, string> = {
  photo: "image/jpeg",
  document: "application/octet-stream",
  voice: "audio/ogg",
  video: "video/mp4",
  audio: "audio/mpeg",
  sticker: "image/webp",
  animation: "video/mp4",
  video_note: "video/mp4",
};
const KINDS = Object.keys(MIMES) as FileKind[];

/** Where what a person sends comes out: in their own chat, or in the group. */
export interface Mouth {
  say(text: string, replyTo?: number): object;
  post(content: Partial<Message>, replyTo?: number): object;
}

/** What a test may ask to send as JSON. */
export interface Sending {
  readonly text?: string;
  readonly replyTo?: number;
  readonly sticker?: boolean;
  readonly contact?: { phone_number: string; first_name: string };
  readonly location?: { latitude: number; longitude: number };
  /** Anything else that a message can hold, as the Bot API writes it: a poll, a shop on the map, a die. */
  readonly content?: Partial<Message>;
}

/** What somebody can do in their chat, as an address ends. */
export type Deed = keyof typeof deeds;

const deeds = {
  /** A form brings a file. */
  async send(world: World, resident: Resident, body: Sending | FormData): Promise<object> {
    const mouth: Mouth = {
      say: (text, replyTo) => say(world, resident, text, replyTo),
      post: (content, replyTo) => post(world, resident, content, replyTo),
    };
    return body instanceof FormData
      ? sendFile(world, mouth, body)
      : sendWords(world, resident, mouth, body);
  },
  start: (world: World, resident: Resident, { payload }: { payload?: string }) =>
    start(world, resident, payload),
  press: (
    world: World,
    resident: Resident,
    { forged, ...button }: { messageId: number; data: string; forged?: boolean },
  ) => press(world, resident, { ...button, isForged: forged === true }),
  block: (world: World, resident: Resident, { blocked }: { blocked: boolean }) => ({
    update_id: setBlocked(world, resident, blocked) ?? null,
  }),
  edit: (
    world: World,
    resident: Resident,
    { messageId, text }: { messageId: number; text: string },
  ) => edit(world, resident, messageId, text),
};

export interface Acted {
  /** The number of the newest event, so that a test knows what came later. */
  readonly event: number;
}

/**
 * Acts as somebody in their chat.
 *
 * @throws {Impossible} what their app would not let them do
 */
export async function act(world: World, person: number, deed: Deed, body: object): Promise<Acted> {
  const done = await deeds[deed](world, world.people.findOrAdd(person), body as never);
  return { ...done, event: world.events.last() };
}

export function createChatRoutes(world: World): Hono {
  const chats = new Hono();

  chats.get("/:person/messages", (c) => {
    const id = idOf(c);
    const { texts, replyKeyboard } = readChat(world, id, Number(c.req.query("after") ?? 0));
    return c.json({
      messages: texts.map((text) => JSON.parse(text) as Message),
      deleted: world.messages.deleted(id),
      ...(replyKeyboard !== null && { replyKeyboard }),
    });
  });

  for (const deed of Object.keys(deeds) as Deed[]) {
    chats.post(`/:person/${deed}`, async (c) => {
      const id = idOf(c);
      const hasFile = deed === "send" && isForm(c);
      const body = hasFile ? await c.req.formData() : await bodyOf<object>(c);
      return c.json(await act(world, id, deed, body));
    });
  }

  return chats;
}

/** What somebody sees who opens their chat with the bot. */
export interface ReadChat {
  /** Messages as JSON, oldest first. */
  readonly texts: readonly string[];
  readonly replyKeyboard: Resident["replyKeyboard"];
}

/** @param after only messages after this one */
export function readChat(world: World, id: number, after: number): ReadChat {
  const resident = world.people.find(id) ?? strangerOf(id);
  // Reading is seeing: the count of unread messages starts again.
  if (resident.seenMessageId < resident.lastMessageId) {
    resident.seenMessageId = resident.lastMessageId;
    world.people.save(resident);
  }
  return { texts: world.messages.textsAfter(id, after), replyKeyboard: resident.replyKeyboard };
}

/** For who only looks: nobody moves in by being looked for. */
export function lookAt(world: World, c: Context): Resident {
  return world.people.find(idOf(c)) ?? strangerOf(idOf(c));
}

/** @throws {Impossible} when the address names nobody that could exist. */
function idOf(c: Context): number {
  const id = Number(c.req.param("person"));
  if (!Number.isSafeInteger(id) || id <= 0) throw new Impossible("a person is a positive number");
  return id;
}

/** The JSON body, or nothing when there is none. */
export async function bodyOf<T>(c: Context): Promise<T> {
  const text = await c.req.text();
  return (text === "" ? {} : JSON.parse(text)) as T;
}

export const isForm = (c: Context): boolean =>
  c.req.header("content-type")?.startsWith("multipart/") === true;

export function sendWords(
  world: World,
  resident: Resident,
  mouth: Mouth,
  { text, replyTo, sticker, contact, location, content }: Sending,
): object {
  if (text !== undefined) return mouth.say(text, replyTo);
  if (contact !== undefined) {
    const own = { user_id: resident.person.id, ...contact };
    return mouth.post({ contact: own }, replyTo);
  }
  if (location !== undefined) return mouth.post({ location }, replyTo);
  if (content !== undefined) return mouth.post(content, replyTo);
  if (sticker === true) {
    const file = world.files.add({ kind: "sticker", mime: "image/webp" }, STICKER);
    return mouth.post(contentOfFile(file), replyTo);
  }
  throw new Impossible("nothing to send");
}

/** Any bytes do: nobody looks at a test's sticker. */
const STICKER = Buffer.from("RIFF    WEBPVP8 ");

/** Fields: kind, file, caption, duration, fileName, replyTo, album (one id for several pictures). */
export async function sendFile(world: World, mouth: Mouth, form: FormData): Promise<object> {
  const field = (name: string): string | undefined => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const kind = KINDS.find((known) => known === field("kind"));
  const file = form.get("file");
  if (kind === undefined) throw new Impossible(`kind is one of ${KINDS.join(", ")}`);
  if (file === null || typeof file === "string") throw new Impossible("file is missing");

  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = field("fileName") ?? file.name;
  const stored = world.files.add(
    {
      kind,
      name,
      mime: mimeOf(bytes, name, file.type || MIMES[kind]),
      ...sizeOfPicture(bytes),
      ...(field("duration") !== undefined && { duration: Number(field("duration")) }),
    },
    bytes,
  );
  const caption = field("caption");
  const album = field("album");
  const replyTo = field("replyTo");
  const marked = caption === undefined ? undefined : tidy({ text: caption, entities: [] });
  return mouth.post(
    {
      ...contentOfFile(stored),
      ...(marked !== undefined && { caption: marked.text }),
      ...(marked !== undefined &&
        marked.entities.length > 0 && { caption_entities: marked.entities }),
      ...(album !== undefined && { media_group_id: album }),
    },
    replyTo === undefined ? undefined : Number(replyTo),
  );
}
