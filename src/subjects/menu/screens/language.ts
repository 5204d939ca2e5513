/** The language in which somebody is spoken to. */
import { languages, phrase, type Language, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Press } from "../../../bot/subject.ts";

/** The names of languages are written in themselves: who needs them cannot read the other. */
export function askLanguage(): Reply {
  return {
    words: phrase("language-ask"),
    buttons: [
      [
        { label: "中文", action: "lang:zh" },
        { label: "English", action: "lang:en" },
      ],
    ],
  };
}

export async function pressLanguage(_: unknown, turn: Turn, { args }: Press): Promise<void> {
  const language = languages.find((each) => each === args.join(":"));
  if (language === undefined) return;
  const isJoining = turn.joining !== undefined && turn.joining.stage !== "welcome";
  await changeLanguage(turn, language);
  // Whoever only runs it walks no road, and is not welcomed as somebody new.
  const onlyRunsIt = turn.isOfficer && turn.member === undefined && !isJoining;
  if (onlyRunsIt) turn.say({ words: phrase("language-set"), menu: true });
  else await turn.resume();
}

async function changeLanguage(turn: Turn, language: Language): Promise<void> {
  turn.language = language;
  if (turn.member !== undefined) {
    await turn.records.members.setLanguage(turn.member.id, language);
    turn.member = { ...turn.member, language };
    turn.say({ words: phrase("language-set"), menu: true });
    return;
  }
  const joining = turn.joining ?? {
    telegramId: turn.person,
    language,
    code: null,
    stage: "welcome",
  };
  turn.joining = { ...joining, language };
  await turn.records.members.setJoining(turn.joining, turn.now);
}
