/**
 * Test support: the line below a question that says which button was pressed. It changes a message that
 * was read already, so it is told apart from what the bot said anew.
 */
import type { Message } from "@grammyjs/types";

/**
 * @returns what was chosen, where nothing else became of the message; nothing where it was answered in words, and only its
 * buttons went
 */
export function chosenOn(before: Message | undefined, after: Message): string | undefined {
  if (before === undefined || after.reply_markup !== undefined) return undefined;
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (is === was && before.reply_markup !== undefined) return "";
  const added = was === "" ? is : is.startsWith(`${was}\n\n`) ? is.slice(was.length + 2) : "";
  return /^✓ (.+)$/su.exec(added)?.[1];
}

const wordsOf = ({ text, caption }: Message): string => text ?? caption ?? "";
