/** Sends on what Telegram told this page, with its light or dark. Without it, nothing is sent. */
const told = new URLSearchParams(location.hash.slice(1));
const data = told.get("tgWebAppData");

function tellTelegram(event) {
  const proxy = window.TelegramWebviewProxy;
  if (proxy !== undefined) return proxy.postEvent(event, "{}");
  if (window.parent === window) return;
  const message = JSON.stringify({ eventType: event, eventData: {} });
  window.parent.postMessage(message, "https://web.telegram.org");
}

/** By its ground: light or dark. */
function schemeOf(theme) {
  const ground = /^{.*"bg_color":"#([0-9a-f]{6})"/i.exec(theme ?? "");
  if (ground === null) return "";
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(ground[1].slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}

if (data) {
  tellTelegram("web_app_ready");
  tellTelegram("web_app_expand");
  const form = document.getElementById("app");
  form.elements.data.value = data;
  form.elements.scheme.value = schemeOf(told.get("tgWebAppThemeParams"));
  form.submit();
}
