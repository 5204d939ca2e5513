import { openTelegram } from "./support/telegram.ts";
import { openBot } from "./support/bot.ts";
const t0 = Date.now();
const telegram = await openTelegram();
const bot = await openBot(telegram);
const chen = telegram.person(5001, { firstName: "Chen", languageCode: "zh-hans" });
const lap = (s: string) => console.log(Date.now() - t0, s);
lap("open");
await chen.start();
await chen.waitFor(/你好/);
lap("start");
for (const b of ["中文", "可以"]) {
  await chen.press(b);
  await chen.settled(50);
  lap(b);
  console.log((await chen.last()).text, await chen.buttons());
}
await chen.say("上溪村");
await chen.settled(50);
console.log((await chen.last()).text, await chen.buttons());
await chen.press("加上");
await chen.settled(50);
console.log((await chen.last()).text, await chen.buttons());
await chen.press("还没东西卖");
await chen.settled(50);
console.log((await chen.last()).text, await chen.buttons());
await chen.press("钱不够用");
await chen.settled(50);
for (const m of await chen.messages())
  console.log(
    m.message_id,
    m.from?.is_bot ? "BOT" : "me",
    m.text ?? m.caption,
    JSON.stringify(m.reply_markup)?.slice(0, 200),
  );
lap("end");
await bot.close();
await telegram.stop();
lap("closed");
process.exit(0);
