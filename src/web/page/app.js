/** Inside Telegram: sends on what it told this page, with its light or dark. Elsewhere nothing is sent. */
const told = new URLSearchParams(location.hash.slice(1));
const data = told.get("tgWebAppData");

/**
 * How Telegram is told something; undefined in any other place. There the data may be somebody else's, in a
 * link that was passed on: whoever opened it would sit at that person's desk.
 */
function findTelegram() {
  if (window.TelegramWebviewProxy !== undefined) {
    return (event) => window.TelegramWebviewProxy.postEvent(event, "{}");
  }
  if (window.parent === window) return undefined;
  const to = "https://web.telegram.org";
  return (event) => {
    const message = JSON.stringify({ eventType: event, eventData: {} });
    window.parent.postMessage(message, to);
  };
}

/** By its ground: light or dark. */
function schemeOf(theme) {
  const ground = /^{.*"bg_color":"#([0-9a-f]{6})"/i.exec(theme ?? "");
  if (ground === null) return "";
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(ground[1].slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}

const tellTelegram = findTelegram();
if (data && tellTelegram) {
  tellTelegram("web_app_ready");
  tellTelegram("web_app_expand");
  const form = document.getElementById("app");
  form.elements.data.value = data;
  form.elements.scheme.value = schemeOf(told.get("tgWebAppThemeParams"));
  form.submit();
}
