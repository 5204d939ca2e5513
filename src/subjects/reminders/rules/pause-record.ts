/** Pause: what the store keeps of it: at most one row a member. */
import type { Pause } from "../../../bot/gate/pause.ts";

export interface PauseRecord {
  find(memberId: string): Promise<Pause | undefined>;
  /** Sets or moves it. */
  set(memberId: string, pause: Pause): Promise<void>;
  /** @returns false when there was none */
  end(memberId: string): Promise<boolean>;
}
