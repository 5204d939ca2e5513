/** A process that opens the database it is given, writes one member, says so, and stays. */
import { openStore } from "../../../src/subjects/open-store.ts";
import { newMember, noon } from "../people/members.ts";

const store = await openStore(process.argv[2] ?? "");
await store.lead();
await store.transact(({ members }) => members.create(newMember("held", 1), noon));
process.stdout.write("held\n");
// Somebody has to keep the store: a connection that nothing refers to is closed with the garbage.
setInterval(() => void store.lead(), 60_000);
