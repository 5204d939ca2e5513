/**
 * Sandbox, page: the page's own words in both languages, dates and sizes.
 *
 * What the bot says is the bot's business; it follows each person's language, not this one.
 */
import { en } from "./words-en.js";
import { zh } from "./words-zh.js";

const WORDS = { en, zh };

let current = localStorage.getItem("language") ?? (/^zh/i.test(navigator.language) ? "zh" : "en");
document.documentElement.lang = current === "zh" ? "zh-Hans" : "en";

export const language = () => current;

/** Remembered by this browser. The caller draws the page anew. */
export function switchLanguage() {
  current = current === "zh" ? "en" : "zh";
  localStorage.setItem("language", current);
  document.documentElement.lang = current === "zh" ? "zh-Hans" : "en";
}

/** The page's words for `key`, with `{…}` filled in. */
export function say(key, values = {}) {
  return (WORDS[current][key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

const locale = () => (current === "zh" ? "zh-CN" : "en-GB");

/** Hours and minutes of a Telegram date. */
export const timeOf = (date) =>
  new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit" }).format(date * 1000);

/** The day of a Telegram date, as a person says it. */
export function dayOf(date) {
  const day = new Date(date * 1000);
  const now = new Date();
  if (day.toDateString() === now.toDateString()) return say("today");
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day.toDateString() === yesterday.toDateString()) return say("yesterday");
  const year = day.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", ...year }).format(day);
}

export function sizeOf(bytes = 0) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Seconds as minutes and seconds: `0:07`. */
export function lengthOf(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
