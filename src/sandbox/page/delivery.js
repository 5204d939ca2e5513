/**
 * Sandbox, page: is the bot on, and which of the people's messages has it been given?
 *
 * There is no news about either, so this asks: often while a message is on its way,
 * now and then otherwise.
 */
import { getServed, getStatus } from "./server.js";

const SOON_MS = 250;
const BUSY_MS = 700;
const IDLE_MS = 3_000;

/**
 * A chat's `underway` holds its own messages that the bot may not have: the update id by
 * message id, `null` when that is unknown.
 *
 * @param on `chats()`, `botIs(state)`.
 */
export function createDeliveryWatch(on) {
  let timer;

  async function watch() {
    clearTimeout(timer);
    const busy = on.chats().filter((chat) => chat.underway.size > 0);
    try {
      const known = busy.flatMap(({ underway }) => [...underway.values()]).filter(Number.isInteger);
      const [{ bot, pendingUpdates }, { updates }] = await Promise.all([
        getStatus(),
        known.length === 0 ? { updates: [] } : getServed(Math.min(...known) - 1),
      ]);
      on.botIs(bot);
      const given = new Set(updates.map(({ update_id }) => update_id));
      for (const chat of busy) {
        for (const [messageId, updateId] of chat.underway) {
          if (given.has(updateId) || pendingUpdates === 0) chat.underway.delete(messageId);
        }
        chat.view.render();
      }
    } catch {
      // That the line is down is shown elsewhere.
    }
    watchIn(busy.some((chat) => chat.underway.size > 0) ? BUSY_MS : IDLE_MS);
  }

  function watchIn(ms) {
    clearTimeout(timer);
    timer = setTimeout(watch, ms);
  }

  const soon = () => watchIn(SOON_MS);

  return {
    soon,
    /** Own messages after the bot's last word: it may not have been given them yet. */
    doubtLast({ person, underway }, messages) {
      const last = messages.findLastIndex(({ from }) => from?.id !== person.id);
      for (const { message_id } of messages.slice(last + 1)) {
        if (!underway.has(message_id)) underway.set(message_id, null);
      }
      soon();
    },
  };
}
