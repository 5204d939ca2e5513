/**
 * Test support: the way from Start to the road, and a learner who walks it.
 *
 * The walker knows no step: it answers whatever is asked, by the kind of screen it sees.
 */
import type { Heard, Villager } from "./villager.ts";

export type Tongue = "zh" | "en";

/** Labels that a walker looks for. */
export const labels = {
  zh: {
    yes: "可以",
    later: "以后再说",
    goOn: "接着来",
    done: "好了",
    now: "现在做",
    did: "这个我做过了",
  },
  en: {
    yes: "Yes",
    later: "Later",
    goOn: "Go on",
    done: "Done",
    now: "Do it now",
    did: "I did this already",
  },
} as const;

const languageNames = { zh: "中文", en: "English" } as const;
const laterVillage = { zh: "以后再说", en: "I'll say it later" } as const;
/** With an invitation, the yes says the village too. */
const anyYes = { zh: /^可以/, en: /^Yes/ } as const;

export const placements = {
  nothing: { zh: "还没东西卖", en: "Nothing to sell yet" },
  goods: { zh: "有东西，没开店", en: "I have goods" },
  shop: { zh: "开了店", en: "I have a shop" },
  daily: { zh: "天天有单", en: "I sell every day" },
  neighbours: { zh: "想带邻居做", en: "I want to help neighbours" },
  beside: { zh: "不想开店，帮着干", en: "I don't want a shop" },
} as const;

export interface Joiner {
  readonly tongue?: Tongue;
  readonly payload?: string;
  /** A village's name to type where it is asked for; absent: later. */
  readonly village?: string;
  readonly placement?: keyof typeof placements;
}

/** Agrees to be remembered, and lives where the inviter lives; without one the village is asked next. */
export async function agree(person: Villager, joiner: Joiner = {}): Promise<Heard> {
  const tongue = joiner.tongue ?? "zh";
  await person.start(joiner.payload);
  const consent = await person.press(languageNames[tongue]);
  const yes = consent.buttons.find((label) => anyYes[tongue].test(label));
  return person.press(yes ?? labels[tongue].yes);
}

/**
 * Joins, and says what came with the first card. Whoever comes without an invitation has what somebody
 * before them got by the same choices.
 */
export function joinUp(person: Villager, joiner: Joiner = {}): Promise<Heard> {
  const { tongue = "zh", placement = "nothing", village, payload } = joiner;
  if (payload !== undefined) return joinByActs(person, joiner);
  return person.as({ buttons: `${tongue} ${placement}`, village }, () =>
    joinByActs(person, joiner),
  );
}

/** Joins by each act of it, for whoever looks at joining itself. */
export async function joinByActs(person: Villager, joiner: Joiner = {}): Promise<Heard> {
  const tongue = joiner.tongue ?? "zh";
  const asked = await agree(person, joiner);
  const isAsked = asked.buttons.includes(laterVillage[tongue]);
  if (isAsked && joiner.village === undefined) await person.press(laterVillage[tongue]);
  else if (isAsked && joiner.village !== undefined) {
    const heard = await person.say(joiner.village);
    const add = heard.buttons.find((label) => /^(加上|Add )/.test(label));
    if (add !== undefined) await person.press(add);
  }
  return person.press(placements[joiner.placement ?? "nothing"][tongue]);
}

/** Goes on until a message matches, and gives it back. */
export async function walkTo(
  person: Villager,
  from: Heard,
  wanted: RegExp,
  tongue: Tongue = "zh",
): Promise<Heard> {
  let heard = from;
  for (let acts = 0; !wanted.test(heard.text); acts += 1) {
    if (acts > 1_000) throw new Error(`the road never came to ${String(wanted)}: ${heard.text}`);
    heard = await answerWhatIsAsked(person, heard, tongue);
  }
  return heard;
}

/** One act: whatever the newest screen asks for. */
export async function answerWhatIsAsked(
  person: Villager,
  { text, buttons }: Heard,
  tongue: Tongue,
): Promise<Heard> {
  const { goOn, done, later, now, did } = labels[tongue];
  if (buttons.includes(goOn)) return person.press(goOn);
  if (buttons.includes(now)) return person.press(now);
  const box = buttons.find((label) => label.startsWith("☐"));
  if (box !== undefined) return person.press(box);
  if (buttons.includes(done)) return person.press(done);
  if (buttons.length === 1 && buttons[0] === later) {
    const example = /🔢.*(?:For example|for example|比如)[：:,，]?\s*([\d. ]*\d)/u.exec(text)?.[1];
    if (example !== undefined) return person.say(example);
    if (text.includes("✍️")) {
      return person.say(tongue === "zh" ? "我们卖自家的核桃" : "We sell our own walnuts");
    }
    if (text.includes("🔗")) return person.say("https://m.tb.cn/h.abc");
    return text.includes("📷") ? person.photo() : person.voice();
  }
  // A tool of the shop has its own tests.
  if (buttons.includes(did)) return person.press(did);
  const [first] = buttons;
  if (first === undefined) throw new Error(`there is no way on from: ${text}`);
  return person.press(first);
}
