/**
 * Sandbox: everything that the Bot API side and the people's side share.
 *
 * `openWorld` acquires the database; nothing else here holds anything open. Rules
 * live in bot-api/ (what bots may do) and visitor.ts (what people do).
 */
import type { UserFromGetMe } from "@grammyjs/types";
import { createEvents, type Events } from "./events.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createJournal, type Journal } from "./journal.ts";
import { openDatabase } from "./store/database.ts";
import { createFiles, type Files } from "./store/files.ts";
import { createGroup, type GroupStore } from "./store/group.ts";
import { createMessages, type Messages } from "./store/messages.ts";
import { createPeople, type People, type Person } from "./store/people.ts";
import { createSettings, type Settings } from "./store/settings.ts";
import { createTaps, type Taps } from "./store/taps.ts";
import { createUpdates, type Updates } from "./store/updates.ts";

export interface World {
  readonly bot: UserFromGetMe;
  readonly people: People;
  readonly groups: GroupStore;
  readonly messages: Messages;
  readonly updates: Updates;
  readonly taps: Taps;
  readonly files: Files;
  readonly settings: Settings;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly events: Events;
  /** Runs many changes as one transaction. */
  together<T>(work: () => T): T;
  /** Empties every chat and moves the first people in again. Ids of updates go on rising. */
  reset(): void;
  close(): void;
}

/** The four people of the demo: both languages, all three roles. */
const PERSONAS: readonly Person[] = [
  { id: 1001, firstName: "陈姐", languageCode: "zh-hans", role: "villager" },
  { id: 1002, firstName: "Wang", languageCode: "en", role: "villager" },
  { id: 1003, firstName: "李师傅", languageCode: "zh-hans", role: "mentor" },
  { id: 1004, firstName: "Zhou", languageCode: "en", role: "officer" },
];

export interface WorldOptions {
  readonly database: string;
  readonly botId: number;
  readonly people?: readonly Person[] | undefined;
  /** Without privacy mode a bot gets all that is said in its groups. */
  readonly readsGroups?: boolean | undefined;
}

export function openWorld({
  database,
  botId,
  people = PERSONAS,
  readsGroups = false,
}: WorldOptions): World {
  const db = openDatabase(database);
  const settings = createSettings(db);
  const messages = createMessages(db);
  const world = {
    bot: botOf(botId, readsGroups),
    people: createPeople(db),
    groups: createGroup(settings, messages),
    messages,
    updates: createUpdates(db, settings),
    taps: createTaps(db),
    files: createFiles(db),
    settings,
    faults: createFaults(),
    journal: createJournal(),
    events: createEvents(),
  };

  function moveIn(): void {
    for (const person of people) {
      if (world.people.find(person.id) === undefined) world.people.put(person);
    }
  }

  moveIn();
  return {
    ...world,
    together: (work) => db.transaction(work)(),
    reset() {
      world.messages.clear();
      world.updates.clear();
      world.taps.clear();
      world.files.clear();
      world.people.clear();
      world.groups.clear();
      moveIn();
      world.events.tell({ type: "reset" });
    },
    close: () => void db.close(),
  };
}

function botOf(id: number, readsGroups: boolean): UserFromGetMe {
  return {
    id,
    is_bot: true,
    first_name: "First Mover 领路人",
    username: "FirstMoverSandboxBot",
    can_join_groups: true,
    can_read_all_group_messages: readsGroups,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
