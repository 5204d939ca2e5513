/** Teams: who shares the work of a shop. */
import type { Subject } from "../../bot/subject.ts";
import { openCode } from "./screens/joining.ts";

export const teams = {
  name: "teams",
  on: { "code-opened": openCode },
} satisfies Subject<unknown>;
