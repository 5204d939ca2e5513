/**
 * Sandbox, page: pictures, videos, sounds and files inside a message.
 *
 * Bytes come from this server only. A sound is fetched when first played.
 */
import { enlarge } from "./dialogs.js";
import { el, icon } from "./element.js";
import { withEmoji } from "./emoji.js";
import { fileUrl } from "./server.js";
import { lengthOf, say, sizeOf } from "./words.js";

/** The part of the message that is not words; `undefined` when it is words only. */
export function mediaOf(message) {
  if (message.photo !== undefined) return photo(message.photo.at(-1), message.caption);
  if (message.animation !== undefined) return video(message.animation);
  if (message.video !== undefined) return video(message.video);
  if (message.video_note !== undefined) return video(message.video_note);
  if (message.voice !== undefined) return sound(message.voice, say("voice"));
  if (message.audio !== undefined)
    return sound(
      message.audio,
      message.audio.title ?? message.audio.file_name ?? say("audio"),
      true,
    );
  if (message.sticker !== undefined)
    return el(
      "div",
      { class: "sticker", role: "img", "aria-label": say("sticker") },
      withEmoji(message.sticker.emoji ?? "🙂"),
    );
  if (message.document !== undefined) return file(message.document);
  if (message.contact !== undefined)
    return card("person", message.contact.first_name, message.contact.phone_number);
  if (message.location !== undefined) {
    const { latitude, longitude } = message.location;
    return card("place", say("location"), `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`);
  }
  return undefined;
}

/** What the message is, in a few words: for quotes and screen readers. */
export function summaryOf(message) {
  const words = message.text ?? message.caption;
  const kind = ["photo", "video", "voice", "audio", "sticker", "contact", "location"].find(
    (name) => message[name],
  );
  const name =
    message.document === undefined ? undefined : (message.document.file_name ?? say("file"));
  const what = kind === undefined ? name : say(kind);
  return [what, words].filter(Boolean).join(", ");
}

const LONGEST_SIDE = 300;

function photo({ file_id, width, height }, caption) {
  const src = fileUrl(file_id);
  const alt = caption ?? say("photo");
  const image = el("img", { src, alt, loading: "lazy", width, height });
  const shrink = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  image.style.width = `${Math.max(120, Math.round(width * shrink))}px`;
  return el(
    "button",
    {
      type: "button",
      class: "photo",
      "aria-label": `${say("enlarge")}: ${alt}`,
      on: { click: () => enlarge(src, alt) },
    },
    image,
  );
}

const video = ({ file_id }) =>
  el("video", {
    class: "video",
    src: fileUrl(file_id),
    controls: true,
    preload: "metadata",
    playsinline: true,
    "aria-label": say("video"),
  });

function card(drawing, title, note) {
  return el(
    "div",
    { class: "file" },
    el("span", { class: "file-icon" }, icon(drawing)),
    el("span", { class: "file-words" }, el("b", {}, title), el("small", {}, note)),
  );
}

function file({ file_id, file_name, file_size }) {
  const name = file_name ?? say("file");
  return el(
    "a",
    {
      class: "file",
      href: fileUrl(file_id),
      download: name,
      "aria-label": say("download", { name }),
    },
    el("span", { class: "file-icon" }, icon("file")),
    el(
      "span",
      { class: "file-words" },
      el("b", { dir: "auto" }, name),
      el("small", {}, sizeOf(file_size)),
    ),
  );
}

let playing;

function sound({ file_id, duration = 0 }, title, hasTitle = false) {
  let audio;
  const button = el(
    "button",
    {
      type: "button",
      class: "play",
      "aria-label": `${say("play")}: ${title}`,
      on: { click: toggle },
    },
    icon("play"),
  );
  const position = el("input", {
    type: "range",
    min: "0",
    max: "1000",
    value: "0",
    "aria-label": say("position"),
  });
  const length = el("small", { class: "length" }, lengthOf(duration));
  const total = () => (Number.isFinite(audio?.duration) ? audio.duration : duration || 1);

  function show() {
    const isPlaying = audio !== undefined && !audio.paused;
    button.replaceChildren(icon(isPlaying ? "pause" : "play"));
    button.setAttribute("aria-label", `${say(isPlaying ? "pause" : "play")}: ${title}`);
  }
  function showPosition() {
    const share = Math.min(1, (audio?.currentTime ?? 0) / total());
    position.value = String(Math.round(share * 1000));
    position.style.setProperty("--share", `${share * 100}%`);
    length.textContent = lengthOf(audio?.currentTime > 0 ? audio.currentTime : total());
  }
  async function load() {
    // As one piece, so that the position can be moved before all of it was heard.
    const bytes = await (await fetch(fileUrl(file_id))).blob();
    audio = new Audio(URL.createObjectURL(bytes));
    for (const event of ["play", "pause", "ended"]) audio.addEventListener(event, show);
    for (const event of ["timeupdate", "loadedmetadata", "ended"])
      audio.addEventListener(event, showPosition);
  }
  async function toggle() {
    try {
      if (audio === undefined) await load();
      if (!audio.paused) return audio.pause();
      playing?.pause();
      playing = audio;
      await audio.play();
    } catch {
      length.textContent = say("noPlay");
    }
  }
  position.addEventListener("input", () => {
    if (audio === undefined) position.value = "0";
    else audio.currentTime = (Number(position.value) / 1000) * total();
    showPosition();
  });

  return el(
    "div",
    { class: "sound", role: "group", "aria-label": title },
    button,
    el(
      "div",
      { class: "sound-line" },
      hasTitle && el("b", { dir: "auto" }, title),
      position,
      length,
    ),
  );
}
