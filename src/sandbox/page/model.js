/**
 * Sandbox, page: what the page knows about one person's chat.
 *
 * Plain fields, changed by main.js, news.js and the views; the server's word replaces them.
 */
const HUES = { villager: ["green", "teal", "plum"], mentor: ["amber"], officer: ["blue"] };

/** Nothing is read yet. `others` are the chats that are there already; colours differ from theirs. */
export function createChat(person, others) {
  const hues = HUES[person.role] ?? HUES.villager;
  const before = others.filter((chat) => chat.person.role === person.role).length;
  const chat = {
    person,
    hue: hues[before % hues.length],
    messages: new Map(),
    replyKeyboard: undefined,
    commands: [],
    menuButton: undefined,
    bot: undefined,
    unread: 0,
    draft: "",
    replyTo: undefined,
    editing: undefined,
    typing: undefined,
    isVisible: false,
    isLoaded: false,
    underway: new Map(),
    delivered: (messageId) => !chat.underway.has(messageId),
  };
  return chat;
}
