/**
 * Sandbox, page: recording a voice note, where the browser allows it.
 */

export const canRecord = () =>
  typeof MediaRecorder === "function" && navigator.mediaDevices?.getUserMedia !== undefined;

const FORMATS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];

/**
 * Starts at once. `finish()` resolves to `{file, duration}`; `cancel()` throws the sound away.
 *
 * @throws when the browser gives no microphone.
 */
export async function startRecording() {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
  const recorder = new MediaRecorder(stream, mimeType === undefined ? {} : { mimeType });
  const pieces = [];
  const startedAt = performance.now();
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  recorder.start();

  const stop = () =>
    new Promise((resolve) => {
      recorder.addEventListener("stop", resolve);
      recorder.stop();
      for (const track of stream.getTracks()) track.stop();
    });

  return {
    seconds: () => (performance.now() - startedAt) / 1000,
    async finish() {
      const duration = Math.max(1, Math.round((performance.now() - startedAt) / 1000));
      await stop();
      const type = recorder.mimeType.split(";")[0];
      const name = `voice.${type.split("/")[1]}`;
      return { file: new File(pieces, name, { type }), duration };
    },
    cancel: () => void stop(),
  };
}

/** How long a sound file is, in whole seconds; 1 when the browser cannot tell. */
export function durationOf(file) {
  return new Promise((resolve) => {
    const audio = new Audio();
    const done = (seconds) => {
      URL.revokeObjectURL(audio.src);
      resolve(Number.isFinite(seconds) ? Math.max(1, Math.round(seconds)) : 1);
    };
    audio.addEventListener("loadedmetadata", () => done(audio.duration));
    audio.addEventListener("error", () => done(1));
    audio.src = URL.createObjectURL(file);
  });
}
