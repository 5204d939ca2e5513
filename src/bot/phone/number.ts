/**
 * The number of a person: the Telegram id of their account, or, where several people share one, that id with
 * a place in front of it. Pure arithmetic, so that whatever leaves for Telegram finds its chat without asking.
 *
 * Telegram's ids have at most 52 bits. A number of somebody who shares a phone begins above them.
 */

const first = 2 ** 52;
const perPlace = 2 ** 49;

/** Places on an account; a place that was left is given again only after all the others. */
export const places = 7;

/** People on one account. */
export const mostPeople = 3;

/** Their Telegram account is also somebody else's, or was. */
export function isShared(person: number): boolean {
  return person >= first;
}

/** Each of them can press what is the other's. */
export function areOnOnePhone(one: number, other: number): boolean {
  return isShared(one) && isShared(other) && accountOf(one) === accountOf(other);
}

/** The account, and so the chat, of a person. Groups and those who are alone on theirs are their own. */
export function accountOf(person: number): number {
  return isShared(person) ? (person - first) % perPlace : person;
}

/** @returns from 1 to 7; `undefined` for who is alone */
export function placeOf(person: number): number | undefined {
  return isShared(person) ? Math.floor((person - first) / perPlace) : undefined;
}

/** @param place from 1 to 7 */
export function personAt(account: number, place: number): number {
  return first + place * perPlace + account;
}

/** No place of anybody: a record that this account began is kept apart here for some days. */
export function asideOf(account: number): number {
  return first + account;
}

/** Nobody writes from here, and nothing of the account is theirs. */
export function isAside(person: number): boolean {
  return placeOf(person) === 0;
}

/** An id above these bits leaves no room for a place. */
export function canBeShared(account: number): boolean {
  return account > 0 && account < perPlace;
}

/** All numbers that people of this chat can have: of one account whatever holds for it holds for all. */
export function numbersBeside(person: number): readonly number[] {
  if (!isShared(person)) return [person];
  const account = accountOf(person);
  return Array.from({ length: places }, (_, index) => personAt(account, index + 1));
}
