/**
 * Sandbox, page: who opens a link into the bot.
 *
 * A neighbour who shows a code needs somebody who scans it: anybody here can, and
 * somebody new can move in for it.
 */
import { openMenu } from "./dialogs.js";
import { avatar } from "./element.js";
import { addPerson, pressStart } from "./server.js";
import { language, say } from "./words.js";

const NEWCOMERS = {
  zh: ["小刘", "赵婶", "阿强", "孙大爷", "周妹", "吴姐"],
  en: ["Mei", "Liu", "Qiang", "Sun", "Rose", "Wu"],
};

/**
 * @param chats everybody's chat; @param shower whose chat the link is in;
 * @param arrive called with the id of who opened it, @param fail with what went wrong.
 */
export function askWhoOpens({ code, anchor, chats, shower, isCode, arrive, fail }) {
  const open = (id) => pressStart(id, code).then(() => arrive(id), fail);
  const people = chats.map(({ person }) => person);
  const order = { villager: 0, mentor: 1, officer: 2 };
  const others = people
    .filter((person) => person.id !== shower.id)
    .sort((a, b) => order[a.role] - order[b.role] || a.id - b.id);

  async function moveIn() {
    try {
      const id = Math.max(1000, ...people.map((person) => person.id)) + 1;
      const names = NEWCOMERS[language()];
      const firstName = names.find((name) => people.every((person) => person.firstName !== name));
      const languageCode = language() === "zh" ? "zh-hans" : "en";
      await addPerson({
        id,
        firstName: firstName ?? `${names[0]} ${id}`,
        languageCode,
        role: "villager",
      });
      await open(id);
    } catch (failure) {
      fail(failure);
    }
  }

  openMenu(anchor, say(isCode ? "whoOpensQr" : "whoOpens"), [
    ...others.map((person) => ({ ...lineOf(person), run: () => open(person.id) })),
    { label: say("newcomer"), icon: "add", run: moveIn },
    { ...lineOf(shower), label: `${shower.firstName} (${say("me")})`, run: () => open(shower.id) },
  ]);

  function lineOf(person) {
    const picture = avatar(person);
    picture.dataset.hue = chats.find((chat) => chat.person === person)?.hue ?? "";
    const isKnown = person.started ? `, ${say("startedNow")}` : "";
    return { label: person.firstName, note: say(person.role) + isKnown, picture };
  }
}
