/** Names of villages as somebody types them into an entry. Which of them are known is looked up by whoever asks. */
import type { Turn } from "../../../bot/context.ts";

/** Villages of one entry; more are a county. */
const mostVillages = 12;

/** Parted by a comma; where no village has such a name, by a space or a word for "and" as well. */
export async function namesIn(turn: Turn, text: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const part of text.split(/[、,，;；\n]+/).map((name) => name.trim())) {
    if (part === "") continue;
    const isOne = (await turn.records.members.findVillageByName(part)) !== undefined;
    names.push(
      ...(isOne ? [part] : part.split(/\s+(?:and|&)\s+|还有|以及|和|跟|(?<=\p{Script=Han})\s+/u)),
    );
  }
  return names
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .slice(0, mostVillages);
}
