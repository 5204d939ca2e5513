/**
 * Sandbox: the people who chat with the bot, and how each stands with it.
 *
 * All of them are held in memory, since every Bot API call asks for one; changes
 * are written through. What they say is in messages.ts.
 */
import type { Chat, User } from "@grammyjs/types";
import type { Database } from "./database.ts";

/**
 * Somebody who can chat with the bot. `role` is for the page; the bot is never told. A neighbour is there
 * for the bot, and nobody plays them.
 */
export interface Person {
  readonly id: number;
  readonly firstName: string;
  /** As Telegram gives it: an IETF tag in small letters, such as `zh-hans`. */
  readonly languageCode: string;
  readonly role: "villager" | "mentor" | "officer" | "neighbour";
}

/** A person and how they stand with the bot. Change the fields, then `save`. */
export interface Resident {
  person: Person;
  /** Pressed Start, or wrote, at least once. */
  started: boolean;
  blocked: boolean;
  /** Highest message id in the chat, deleted ones included; 0 when there is none. */
  lastMessageId: number;
  /** Up to which message the person has looked at the chat. */
  seenMessageId: number;
  /** The reply keyboard on the screen, as the bot sent it. */
  replyKeyboard: unknown;
}

export interface People {
  find(id: number): Resident | undefined;
  /** Finds, or moves in a villager who reads English. */
  findOrAdd(id: number): Resident;
  /** Adds somebody, or changes their name, language and role; the chat stays. */
  put(person: Person): Resident;
  all(): Resident[];
  save(resident: Resident): void;
  /** Forgets everybody. */
  clear(): void;
}

type Kept = Omit<Resident, "lastMessageId">;

export function createPeople(db: Database): People {
  const write = db.prepare("INSERT OR REPLACE INTO person (id, body) VALUES (?, ?)");
  const residents = new Map<number, Resident>();
  const lastIds = new Map(
    db
      .prepare<[], { chat: number; last: number }>(
        "SELECT chat, MAX(id) AS last FROM message GROUP BY chat",
      )
      .all()
      .map(({ chat, last }) => [chat, last]),
  );
  for (const { id, body } of db
    .prepare<[], { id: number; body: string }>("SELECT id, body FROM person ORDER BY id")
    .all()) {
    residents.set(id, { ...(JSON.parse(body) as Kept), lastMessageId: lastIds.get(id) ?? 0 });
  }

  function save(resident: Resident): void {
    const { lastMessageId: _, ...kept } = resident;
    write.run(resident.person.id, JSON.stringify(kept));
  }

  function put(person: Person): Resident {
    const known = residents.get(person.id);
    const resident = known ?? newcomer(person);
    resident.person = person;
    residents.set(person.id, resident);
    save(resident);
    return resident;
  }

  return {
    find: (id) => residents.get(id),
    findOrAdd: (id) => residents.get(id) ?? put(strangerOf(id).person),
    put,
    all: () => [...residents.values()],
    save,
    clear() {
      residents.clear();
      db.exec("DELETE FROM person");
    },
  };
}

/** Somebody of whom only the number is known; moved in nowhere. */
export function strangerOf(id: number): Resident {
  return newcomer({ id, firstName: `Person ${id}`, languageCode: "en", role: "villager" });
}

function newcomer(person: Person): Resident {
  return {
    person,
    started: false,
    blocked: false,
    lastMessageId: 0,
    seenMessageId: 0,
    replyKeyboard: null,
  };
}

/** The person as the `from` of what they send. */
export function userOf({ id, firstName, languageCode }: Person): User {
  return { id, is_bot: false, first_name: firstName, language_code: languageCode };
}

/** The person's private chat with the bot. */
export function chatOf({ id, firstName }: Person): Chat.PrivateChat {
  return { id, type: "private", first_name: firstName };
}
