/** Village: a month of parcels of whoever sells, and the book, prices and goods of the seller of the page. */
import { addLines, readCashLine } from "../subjects/shop/index.ts";
import type { Life, Neighbour } from "./life.ts";
import { sellerId } from "./people.ts";
import { bookLines, boxes, goal, product } from "./said.ts";

const days = 30;
/** Neighbours who sell the same as the seller of the page, each under a name of their own. */
const alike = new Map([
  [2002, "Bamboo shoots, dried"],
  [2005, "Sun-dried bamboo shoots"],
  [2010, "干笋"],
]);

export async function sell(life: Life): Promise<void> {
  for (const person of life.people) {
    await sendParcels(life, person);
    if (person.parcels >= 3) await keepBook(life, person);
    if (person.telegramId === sellerId) await keepShop(life, person);
    const name = alike.get(person.telegramId);
    if (name !== undefined) await keepPrice(life, person, name);
  }
}

/** More from week to week; no day is quite like the day before. */
async function sendParcels(life: Life, { member, parcels, cameAgo }: Neighbour): Promise<void> {
  if (parcels === 0) return;
  for (let ago = Math.min(days, cameAgo - 14); ago >= 1; ago -= 1) {
    const grown = parcels * (1.15 - ago / (days + 10));
    const swing = ((ago * 7 + parcels * 3) % 5) - 2;
    const count = Math.max(ago % 6 === 0 ? 0 : 1, Math.round(grown + swing * 0.7));
    const noted = { day: life.dayOf(ago), parcels: count };
    await life.records.orders.note(member.id, noted, life.at(ago, 20));
  }
}

/** As it is typed, a line every few days. */
async function keepBook(life: Life, { member, language }: Neighbour): Promise<void> {
  const { cash } = life.records;
  const lines = bookLines[language];
  for (let ago = days - 1, at = 0; ago >= 1; ago -= 3, at += 1) {
    const day = life.dayOf(ago);
    const read = readCashLine(lines[at % lines.length]!, day);
    if (read.read !== "line") continue;
    const head = await cash.head(member.id);
    const events = addLines(head, [{ ...read.line, sided: true }], life.at(ago, 20, 30));
    await cash.append(member.id, events, day);
  }
}

async function keepPrice(life: Life, { member }: Neighbour, name: string): Promise<void> {
  const mishaps = { backBp: 300, brokenBp: 100 };
  const facts = { name, goods: 900, sending: 600, price: 23_80, feeBp: 500, mishaps };
  const price = { id: life.id("p"), memberId: member.id, facts, isFinished: true };
  await life.records.prices.save(price, life.at(9));
  const product = { memberId: member.id, source: price.id, name, key: "", told: 0 };
  await life.records.products.keep(product, life.at(9));
}

async function keepShop(life: Life, person: Neighbour): Promise<void> {
  const { member, language } = person;
  const { stock, goals } = life.records;
  await keepPrice(life, person, product[language]);
  await stock.save(
    {
      id: life.id("g"),
      memberId: member.id,
      name: boxes[language],
      dailyTenths: 70,
      leadDays: 4,
      safety: 20,
      onHand: 45,
    },
    life.at(3),
  );
  await goals.save({
    id: life.id("g"),
    memberId: member.id,
    text: goal[language],
    fileId: null,
    reviewOn: life.dayOf(-20),
    state: "open",
    createdAt: life.at(12),
    answeredAt: null,
  });
}
