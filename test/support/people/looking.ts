/** Test support: a short road with four things to show, and a village with a mentor who looks. */
import type { WrittenStep } from "../own-playbook.ts";
import type { Heard, Villager } from "./villager.ts";

const card = (id: string) => ({ yaml: `{ card: ${id} }`, en: `Card ${id}.`, zh: `卡片${id}。` });

/** Everybody begins with the parcel; then a price, a listing, a month's book. */
export const lookingSteps: readonly WrittenStep[] = [
  {
    id: "shipping",
    number: 1,
    items: [
      {
        yaml: "{ show: first-parcel, accepts: [photo, document, voice], look: true }",
        en: "Show your parcel.",
        zh: "给包裹拍张照。",
      },
      card("sent"),
    ],
  },
  {
    id: "products",
    number: 2,
    items: [
      {
        yaml: "{ show: first-price, accepts: [number], fields: [price, goods], look: true }",
        en: "Write your price.",
        zh: "写下你的价。",
        lines: [
          { en: "price: Price", zh: "price: 卖价" },
          { en: "goods: Goods", zh: "goods: 货" },
        ],
      },
      card("priced"),
    ],
  },
  {
    id: "store",
    number: 3,
    items: [
      {
        yaml: "{ show: first-listing, accepts: [link, text], look: true }",
        en: "Show your listing.",
        zh: "把商品页给师傅看看。",
      },
      card("listed"),
    ],
  },
  {
    id: "accounting",
    number: 4,
    items: [
      {
        yaml: "{ show: first-month, accepts: [number], fields: [in, out], sum: month, look: true }",
        en: "Show your month.",
        zh: "这个月的账。",
        lines: [
          { en: "in: In", zh: "in: 进" },
          { en: "out: Out", zh: "out: 出" },
        ],
      },
      card("end"),
    ],
  },
];

/** An officer makes somebody a mentor of a village. */
export async function appoint(officer: Villager, village: string, name: string): Promise<Heard> {
  await officer.say("/villages");
  await officer.press(new RegExp(`^${village}`));
  await officer.press(/^(师傅（\d+）|Mentors \(\d+\))$/);
  await officer.press(/^(请一位师傅|Appoint a mentor)$/);
  return officer.press(name);
}
