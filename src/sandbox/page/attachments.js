/**
 * Sandbox, page: what can be sent besides words: pictures, files, sounds, recordings.
 *
 * Its buttons stand in the writing line of composer.js.
 */
import { askCaption, openMenu } from "./dialogs.js";
import { el, iconButton } from "./element.js";
import { durationOf, startRecording } from "./recorder.js";
import { lengthOf, say } from "./words.js";

/**
 * @param on `sendForm(form)` resolves when it is away, `tell(words)`, `hide()` is the line that a
 *   recording takes the place of, `done()`.
 */
export function createAttachments(on) {
  const picker = el("input", { type: "file", hidden: true, tabindex: "-1", "aria-hidden": "true" });
  const attach = iconButton("attach", say("attach"), openAttach, { "aria-haspopup": "menu" });
  const mic = iconButton("mic", say("record"), () => void record());
  let picked = () => undefined;

  picker.addEventListener("change", () => {
    const files = [...picker.files];
    picker.value = "";
    if (files.length > 0) void picked(files);
  });

  function choose(accept, isMany, then) {
    picker.accept = accept;
    picker.multiple = isMany;
    picked = then;
    picker.click();
  }

  function openAttach() {
    const asPhoto = () => choose("image/*,video/*", true, (files) => send(files, true));
    const asFile = () => choose("", true, (files) => send(files, false));
    const asVoice = () =>
      choose("audio/*", false, async ([file]) =>
        sendFile("voice", file, { duration: await durationOf(file) }),
      );
    openMenu(attach, say("attach"), [
      { label: say("attachPhoto"), icon: "photo", run: asPhoto },
      { label: say("attachFile"), icon: "file", run: asFile },
      { label: say("attachVoice"), icon: "mic", run: asVoice },
    ]);
  }

  /** Asks for a caption, which goes with the first. */
  async function send(files, isPhoto) {
    const caption = await askCaption(files, isPhoto);
    if (caption === undefined) return;
    for (const [i, file] of files.entries()) {
      const [kind] = file.type.split("/");
      const shown = { image: "photo", video: "video" }[kind];
      await sendFile((isPhoto && shown) || "document", file, i === 0 ? { caption } : {});
    }
  }

  async function sendFile(kind, file, more) {
    const form = new FormData();
    form.set("kind", kind);
    form.set("file", file, file.name);
    form.set("fileName", file.name);
    for (const [name, value] of Object.entries(more)) {
      if (value !== "") form.set(name, String(value));
    }
    await on.sendForm(form);
  }

  async function record() {
    let recording;
    try {
      recording = await startRecording();
    } catch {
      on.tell(say("noMic"));
      return;
    }
    const line = on.hide();
    const time = el("span", { class: "record-time", role: "timer" }, "0:00");
    const clock = setInterval(() => time.replaceChildren(lengthOf(recording.seconds())), 250);
    const end = async (isWanted) => {
      clearInterval(clock);
      bar.replaceWith(line);
      on.done();
      if (!isWanted) return recording.cancel();
      const { file, duration } = await recording.finish();
      await sendFile("voice", file, { duration });
    };
    const bar = el(
      "div",
      { class: "line-of-writing recording" },
      iconButton("reset", say("cancel"), () => void end(false)),
      el("span", { class: "record-words" }, say("recording")),
      time,
      iconButton("send", say("send"), () => void end(true), { class: "icon-button go" }),
    );
    bar.addEventListener("keydown", (event) => event.key === "Escape" && void end(false));
    line.replaceWith(bar);
    bar.lastChild.focus();
  }

  return { picker, attach, mic, send };
}
