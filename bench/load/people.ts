/**
 * People of the hour of load: who writes next, and what. A seeded chance, so that every run is the same day.
 *
 * As many are at it at a time as make one update every six seconds each; each sends twelve or so and goes.
 */
import { createChance } from "../../src/sandbox/chance.ts";
import { openStore } from "../../src/subjects/open-store.ts";
import { firstPerson, questionText } from "../crowd.ts";

/** Of a hundred updates. */
export const mix = { menu: 30, road: 30, question: 16, parcels: 12, cash: 12 } as const;
export type Kind = keyof typeof mix;

export interface Made {
  readonly id: number;
  readonly person: number;
  readonly kind: Kind;
  /** What its reply is known by. */
  readonly known: (words: string, buttons: readonly string[]) => boolean;
  readonly update: object;
}

/** What somebody was told. */
export interface Said {
  readonly person: number;
  readonly words: string;
  /** What its buttons carry. */
  readonly buttons: readonly string[];
}

export interface People {
  make(id: number, perSecond: number): Made;
  /** The person has these buttons before them now, in this message. */
  show(person: number, buttons: readonly string[], messageId: number): void;
  /** How many answers to a quiz were pressed. */
  quizAnswers(): number;
}

const secondsApart = 6;
const updatesASitting = 12;
/** What a tap on a menu carries, and how its reply begins. */
const menus = [
  ["do:more", /^What would you like/],
  ["menu:me", /^Your first name here/],
  ["menu:village", /^Who is around you/],
  ["orders:numbers", /^Today: /],
] as const;
const isBook = /^Noted in your cash book/;
const isParcels = /^Noted for /;
const isArticle = (buttons: readonly string[]) =>
  buttons.some((each) => each.startsWith("answer:"));
/** Said besides, once to each: whether they would like to be a member. */
const isInvitation = (buttons: readonly string[]) =>
  buttons.some((each) => each.startsWith("fellow:"));

/** A card, or what is said to the answer of a quiz: nothing of the other kinds. */
function isOfTheRoad(words: string, buttons: readonly string[]): boolean {
  const isOther =
    isBook.test(words) || isParcels.test(words) || menus.some(([, begins]) => begins.test(words));
  return !isOther && !isArticle(buttons) && !isInvitation(buttons);
}
/** What is drawn or spoken takes seconds of its own, and is rare. */
const rare = /^(?:drawing|picture|sheet|speak|hear|poster|certificate|file)/;
const questions = [
  questionText,
  "how do I pack eggs so that they do not break",
  "What does a parcel cost to the city?",
  "a buyer wants the money back, what now",
  "Which platform is best for a beginner?",
  "Do I have to pay tax on what I sell?",
  "How do I answer a buyer who complains?",
  "how do I take a good picture of honey",
];

/**
 * Their first parcels left the house before: the first brings an invitation with a drawn picture, and so many first ones
 * in one hour there are on no day.
 */
export async function haveSold(url: string, count: number): Promise<void> {
  const store = await openStore(url);
  const now = new Date();
  const day = chinaDay(new Date(now.getTime() - 86_400_000));
  for (let from = 0; from < count; from += 1_000) {
    await store.transact(async ({ orders }) => {
      for (let i = from; i < Math.min(count, from + 1_000); i += 1) {
        const member = `m${String(i).padStart(14, "0")}`;
        await orders.note(member, { day, parcels: 2 }, now);
        for (const said of ["parcels-1", "invitation"]) await orders.say(member, said, now);
      }
    });
  }
  await store.close();
}

/** The day in the villages: their parcels are noted for it. */
export const chinaDay = (at: Date) =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

export function createPeople(count: number, quizPress: string, day: string): People {
  const chance = createChance(20_261_129);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;
  const active: number[] = [];
  /** How many parcels and lines each has noted: the number is in the reply. */
  const noted = new Uint16Array(count);
  const cards = Array.from({ length: count }, () => ({ data: [quizPress], messageId: 1 }));
  let quizAnswers = 0;
  const someone = () => Math.floor(chance() * count);

  function next(perSecond: number): number {
    // Also where the last are handed out after their time: then none are due any more.
    const wanted = Math.max(1, Math.min(count, Math.ceil(perSecond * secondsApart)));
    while (active.length < wanted) active.push(someone());
    active.length = wanted;
    const at = Math.floor(chance() * wanted);
    const person = active[at]!;
    if (chance() < 1 / updatesASitting) active[at] = someone();
    return person;
  }

  function kindOf(): Kind {
    let left = chance() * 100;
    for (const [kind, share] of Object.entries(mix)) {
      left -= share;
      if (left < 0) return kind as Kind;
    }
    return "menu";
  }

  return {
    quizAnswers: () => quizAnswers,
    show(person, buttons, messageId) {
      const data = buttons.filter((each) => each.includes("~step.") && !rare.test(each));
      if (data.length > 0) cards[person] = { data, messageId };
    },
    make(id, perSecond) {
      const person = next(perSecond);
      const kind = kindOf();
      const from = {
        id: firstPerson + person,
        is_bot: false,
        first_name: "Chen",
        language_code: "en",
      };
      const chat = { id: from.id, type: "private", first_name: "Chen" };
      const date = Math.floor(Date.now() / 1_000);
      const text = (words: string) => ({
        update_id: id,
        message: { message_id: id, date, chat, from, text: words },
      });
      const tap = (data: string, messageId = 1) => ({
        update_id: id,
        callback_query: {
          id: String(id),
          from,
          chat_instance: "1",
          data,
          message: { message_id: messageId, date, chat, from: { id: 1, is_bot: true } },
        },
      });
      const made = { id, person, kind };
      switch (kind) {
        case "menu": {
          const [data, begins] = pick(menus);
          return { ...made, known: (words) => begins.test(words), update: tap(data) };
        }
        case "road": {
          const { data, messageId } = cards[person]!;
          const pressed = pick(data);
          if (pressed.startsWith("step:pick:")) quizAnswers += 1;
          return { ...made, known: isOfTheRoad, update: tap(pressed, messageId) };
        }
        case "question": {
          const known: Made["known"] = (_, buttons) => isArticle(buttons);
          return { ...made, known, update: text(pick(questions)) };
        }
        case "parcels": {
          const number = (noted[person]! += 1);
          const known: Made["known"] = (words) =>
            isParcels.test(words) && words.includes(` ${number} parcel`);
          return { ...made, known, update: tap(`orders:note:${day}:${number}`) };
        }
        case "cash": {
          const number = (noted[person]! += 1);
          const known: Made["known"] = (words) =>
            isBook.test(words) && words.includes(`+${number} `);
          return { ...made, known, update: text(`+${number} eggs`) };
        }
      }
    },
  };
}
