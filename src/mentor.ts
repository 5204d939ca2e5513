/**
 * The mentor of this process: knowledge, model, voice and settings put together into the bot with all its
 * subjects. It lives as long as the process; when it may work is app.ts.
 */
import type { UserFromGetMe } from "@grammyjs/types";
import type { Api } from "grammy";
import type { AppOptions } from "./app-options.ts";
import type { BotDeps } from "./bot/bot.ts";
import { setMenu } from "./bot/commands.ts";
import { createDownload } from "./bot/delivery/download.ts";
import { createUpload } from "./bot/delivery/upload.ts";
import { createAdmission } from "./bot/delivery/limiter.ts";
import { accountOf } from "./bot/phone/number.ts";
import type { Phrasebook } from "./bot/phrasebook.ts";
import type { Records } from "./bot/records.ts";
import { besideDatabase } from "./config.ts";
import { openAhead } from "./knowledge/ahead/ahead.ts";
import type { Prepared } from "./knowledge/prepared/prepared.ts";
import { openMeaning } from "./meaning.ts";
import {
  createAnswerQuestion,
  createFindTerm,
  type TermCounts,
  waysOfAsking,
} from "./subjects/answers/index.ts";
import type { Reading } from "./subjects/figures/index.ts";
import { createMentor } from "./subjects/index.ts";
import { byChance } from "./subjects/mentoring/index.ts";
import { createKinds } from "./subjects/shop/index.ts";
import type { Store } from "./subjects/open-store.ts";
import { createRecords } from "./subjects/ports.ts";
import { createPublishedAnswers } from "./subjects/questions/index.ts";
import { openVoice } from "./voice.ts";
import type { createMetrics } from "./web/metrics.ts";
import { openWriter } from "./writer.ts";

export interface MentorParts {
  readonly options: AppOptions;
  readonly knowledge: Prepared;
  readonly store: Store;
  readonly phrasebook: Phrasebook;
  readonly metrics: ReturnType<typeof createMetrics>;
  readonly api: Api;
  readonly reading: Reading;
  /** Words of all phrasings, counted when somebody needs it first. */
  readonly known: () => TermCounts;
  readonly me: UserFromGetMe;
  readonly clock: () => Date;
  readonly stopping: AbortSignal;
  readonly hurry: () => void;
  /** Origin of the console. */
  readonly deskBase: string;
}

export async function openMentor({
  options,
  knowledge,
  store,
  phrasebook,
  metrics,
  api,
  reading,
  known,
  me,
  clock,
  stopping,
  hurry,
  deskBase,
}: MentorParts) {
  const { config, log } = options;
  const officers = new Set(config.ADMIN_IDS);
  // A bot that was given its knowledge has no folder.
  const ahead =
    options.known === undefined
      ? openAhead({
          dir: config.KNOWLEDGE_DIR,
          keptElsewhere: besideDatabase(config),
          of: knowledge.of,
        })
      : undefined;
  const checked =
    options.known?.answer ?? createAnswerQuestion({ ...knowledge, before: ahead?.before });
  const meaning = await openMeaning(
    config,
    {
      articles: knowledge.articles,
      near: checked.near,
      transact: store.transact,
      log,
      count: (outcome) => metrics.measured.inc({ outcome }),
      stopping,
    },
    options.model,
  );
  const writer = await openWriter(config, knowledge, options.model, meaning?.choose);
  if (writer !== undefined) {
    await store.transact(({ written }) => written.keepOnly(writer.version));
  }
  const { listener, speaker } = await openVoice(config, options.model);
  const countWritten = (outcome: string) => metrics.written.inc({ outcome });
  const download = createDownload(api, {
    apiRoot: config.TELEGRAM_API_ROOT,
    token: config.BOT_TOKEN,
  });
  const upload = createUpload(api, log);
  const bot = createMentor({
    deskBase,
    writer,
    listener,
    speaker,
    countWritten,
    reading,
    phrasebook,
    clock,
    officers,
    secondOfficerAbove: config.SECOND_OFFICER_ABOVE,
    articles: [...knowledge.articles, ...knowledge.localArticles],
    playbook: knowledge.playbook,
    readBeside: <T>(read: (records: Records) => Promise<T>) =>
      store.readApart((db) => read(createRecords(db))),
    tips: knowledge.tips,
    season: knowledge.season,
    partners: knowledge.partners,
    goods: createKinds(knowledge.goods),
    botUsername: me.username,
    publicUrl: config.PUBLIC_URL,
    timeZone: config.TIME_ZONE,
    country: config.COUNTRY,
    log,
    transact: store.transact,
    download,
    stopping,
    typeEveryMs: options.model?.typeEveryMs,
    typing: (chat: number) => showAction(chat, "typing"),
    setMenu(chat: Parameters<NonNullable<BotDeps["setMenu"]>>[0]) {
      setMenu(api, phrasebook, { ...chat, id: accountOf(chat.id) }).catch((error: unknown) =>
        log.debug({ err: error }, "menu-not-set"),
      );
    },
    recording: (chat: number) => showAction(chat, "record_voice"),
    hurry,
    routed: options.routed,
    token: config.BOT_TOKEN,
    me,
    groupAdmission: createAdmission(options.groupLimit ?? { burst: 5, perSecond: 0.1 }),
    kept: createPublishedAnswers(checked, known),
    known,
    ways: waysOfAsking(knowledge.answering.search),
    glossary: knowledge.glossary,
    findTerm: createFindTerm(knowledge.glossary),
    chance: options.chance ?? byChance,
    countAnswer: (outcome) => metrics.answers.inc({ outcome }),
    burstMs: options.burstMs ?? config.BURST_MS,
    answerTap(callbackId, text) {
      api
        .answerCallbackQuery(callbackId, text === undefined ? {} : { text: text.slice(0, 200) })
        .catch((error: unknown) => log.debug({ err: error }, "tap-not-answered"));
    },
  });
  return {
    knowledge,
    ahead,
    bot,
    download,
    upload,
    work: bot.work({
      wiping: store.wiping,
      clockJumped: (jump) => log.warn(jump, "clock-jumped"),
    }),
    async measureAll() {
      await meaning
        ?.measureAll()
        .catch((error: unknown) => log.error({ err: error }, "articles-not-measured"));
    },
  };

  /** May be lost. */
  function showAction(chat: number, action: "typing" | "record_voice"): void {
    api
      .sendChatAction(accountOf(chat), action)
      .catch((error: unknown) => log.debug({ err: error }, "typing-not-shown"));
  }
}
