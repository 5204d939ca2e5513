/** Tables: where a person stands in the playbook and what they showed. The columns are explained where a migration makes them. */
import type { Generated } from "kysely";

declare module "../../store/tables.ts" {
  interface Tables {
    run: RunTable;
    step_state: {
      member_id: string;
      step_id: string;
      state: "open" | "done" | "claimed";
      at: string;
    };
    task_state: TaskStateTable;
    quiz_return: { member_id: string; step_id: string; task_id: string; due_at: string };
    shown: ShownTable;
    step_version: { version: string; step_id: string; body: string; first_at: string };
    trait: { member_id: string; name: string; value: string; at: string };
    exit_question: {
      member_id: string;
      planned_at: string | null;
      asked_at: string | null;
      answer: "stop" | "change" | "work" | "sold" | "on" | null;
      answered_at: string | null;
    };
  }
}

interface RunTable {
  member_id: string;
  step_id: string;
  /** Id of the flow item that waits, or `finish` after the last one. */
  at: string;
  version: string;
  updated_at: string;
  tip_at: string | null;
}

interface TaskStateTable {
  member_id: string;
  step_id: string;
  task_id: string;
  state: "open" | "done";
  value: string;
  at: string;
}

export interface ShownTable {
  id: string;
  member_id: string;
  step_id: string;
  task_id: string;
  kind: string;
  file_id: string | null;
  text: string | null;
  flags: string;
  state: "waiting" | "good" | "change" | "kept";
  created_at: string;
  updated_at: string;
  revision: Generated<number>;
  waits_since: string | null;
}
