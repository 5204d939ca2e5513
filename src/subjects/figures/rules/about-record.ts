/** Figures: what the store keeps of what people tell about themselves, a row a person. */
import type { AboutMe } from "./person.ts";

export interface AboutRecord {
  find(memberId: string): Promise<AboutMe>;
  save(memberId: string, about: AboutMe, now: Date): Promise<void>;
  remove(memberId: string): Promise<void>;
}
