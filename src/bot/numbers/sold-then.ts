/** "卖了两斤给我表妹 她给了我60", 昨天出了32单，468块: what was sold, and behind it what came of it, in two breaths. */

const fillers =
  "(?:嗯+|哎+|对|好|哦|噢|是|我们?|咱们?|刚才?|又|就|终于|真的|上午|下午|早上|晚上|[\\s,，])*";
const day = "今[天日朝]|昨[天日]|前天|[今昨]儿个?";
const sold = "(?:卖|出|走)(?!不|得|吗|多少)";
/** It is done: of what is only offered there is no money yet. */
const done = "(?:脱了?|掉了?|出去了?|光了?|完了?|起走了?|了)";
const number = "(?:\\d+(?:\\.\\d{1,2})?|[零一二两三四五六七八九十百千]{2,6})";
const came =
  "(?:那?[她他]|人家|对方|买家|客人|我|一共|总共|拢共|到手|实收|收到?|微信|现金|支付宝|转|给|付|了|得|进账|卖|共|是|拿|[\\s])*";

const soldThen = new RegExp(
  `^${fillers}(?<day>${day})?${fillers}(?<said>${sold}${done}[^，,。；;?？]{0,24}?)[\\s,，]+${came}(?<sum>${number})(?:[块元]钱?)?[。.!！~～\\s]*$`,
  "u",
);

export interface SoldThen {
  readonly day: string;
  readonly said: string;
  readonly sum: string;
}

/** @returns undefined where it is told otherwise */
export function readSoldThen(text: string): SoldThen | undefined {
  const { day = "", said, sum } = soldThen.exec(text)?.groups ?? {};
  if (said === undefined || sum === undefined) return undefined;
  return { day, said: said.trim(), sum: /\d/u.test(sum) ? sum : `${sum}块` };
}
