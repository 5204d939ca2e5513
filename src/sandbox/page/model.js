/**
 * Sandbox, page: what the page knows about one person's chat, or about the group.
 *
 * Plain fields, changed by main.js, news.js and the views; the server's word replaces them.
 */
const HUES = {
  villager: ["green", "teal", "plum"],
  mentor: ["amber"],
  officer: ["blue"],
  group: ["plum"],
};

/**
 * Nothing is read yet. The group stands in place of a person; in it `speaker` is who writes, one of
 * `members`. `told` counts the news about its messages. `others` are the chats that are there already; colours differ from
 * theirs.
 */
export function createChat(person, others) {
  const hues = HUES[person.role] ?? HUES.villager;
  const before = others.filter((chat) => chat.person.role === person.role).length;
  const isGroup = person.role === "group";
  const chat = {
    person,
    isGroup,
    members: [],
    speaker: undefined,
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
    told: 0,
    underway: new Map(),
    // In a group a bot is not given everything, and that is no failure to show.
    delivered: (messageId) => !isGroup && !chat.underway.has(messageId),
  };
  return chat;
}
