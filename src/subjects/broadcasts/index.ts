/** Broadcasts: what the association sends to many, and tips that follow a step. */
import { command, type Subject } from "../../bot/subject.ts";
import { officer } from "../../bot/who.ts";
import { openBroadcast } from "./screens/broadcast.ts";
import type { BroadcastDeps } from "./screens/desk.ts";

export type BroadcastsDeps = BroadcastDeps;

export const broadcasts = {
  name: "broadcasts",
  commands: { broadcast: command(officer, openBroadcast) },
} satisfies Subject<BroadcastsDeps>;
