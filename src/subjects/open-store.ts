/**
 * Opens the database for the subjects: the store with their ports, and what they ask of it outside of a
 * turn. How a database is opened is store/open.ts.
 */
import {
  openStore as openBare,
  type Store as BareStore,
  type StoreOptions,
} from "../store/open.ts";
import { type BroadcastSendingStore, createBroadcastSending } from "./broadcasts/index.ts";
import { noteGone } from "./joining/index.ts";
import { openedHouse } from "./index.ts";
import { createRecords } from "./ports.ts";
import { createWiping, type Wiping } from "./privacy/index.ts";
import { tableRights } from "./rights.ts";
import { keepSpeech } from "./voice/index.ts";

export interface Store extends BareStore {
  readonly broadcasts: BroadcastSendingStore;
  /** Takes away what was deleted from the bytes of the database, too. */
  readonly wiping: Wiping;
}

/** @see {@link openBare} for `url` and what it throws */
export async function openStore(url: string, options?: StoreOptions): Promise<Store> {
  const store = await openBare(url, { createRecords, keepFile: keepSpeech, noteGone }, options);
  return {
    ...store,
    broadcasts: createBroadcastSending(store.led, store.engine, openedHouse().gate),
    wiping: createWiping(store.patient, store.engine, Object.keys(tableRights)),
  };
}
