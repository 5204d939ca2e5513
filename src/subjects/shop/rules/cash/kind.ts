/**
 * Shop: the kinds of line in a cash book, and which one a line's words sound like.
 *
 * The guess is only a beginning: one tap changes it, and no sum depends on it being right but the
 * sums by kind.
 */

/** In the order in which they are offered. `own` is the owner's own money, put in or taken out. */
export const cashKinds = [
  "sales",
  "goods",
  "packing",
  "postage",
  "advert",
  "wage",
  "refund",
  "own",
  "other",
] as const;

export type CashKind = (typeof cashKinds)[number];

/** The first that fits wins: what is rarest in other lines comes first. */
const sounds: readonly (readonly [CashKind, RegExp])[] = [
  [
    "own",
    /本金|本钱|启动|开办|自己的钱|自己垫|自家的?钱|垫钱|own money|starting money|start money|capital|savings/i,
  ],
  [
    "refund",
    /退款|退货|退钱|退给|退了|赔付|赔偿|赔钱|\brefund|\breturned?\b|money back|\b(?:gave|paid|sent)\b.*\bback\b/i,
  ],
  ["wage", /工资|工钱|人工|劳务|帮工|\bwages?\b|\bsalary|\blabou?r\b|\bpay for (?:work|help)/i],
  [
    "postage",
    /邮费|邮资|邮寄|快递|运费|物流|寄件|寄包裹|寄送|\bpostage|\bcourier|\bshipping|\bfreight|\bposting\b|\bpost(?: office)?\b|\bstamps?\b/i,
  ],
  [
    "advert",
    /广告|推广|直通车|投流|流量费|宣传|\badverts?\b|\badvertis|\bads?\b|\bpromotion|\bposter/i,
  ],
];

/** Only where money goes out: a basket of boxes may as well be what is sold. */
const soundsOut: readonly (readonly [CashKind, RegExp])[] = [
  // "100 bags of walnuts" are goods, "买胶带" is tape: what is named counts before "bag" and "buy".
  [
    "goods",
    /进货|货款|拿货|采购|收购|原料|种子|肥料|核桃|板栗|水果|茶叶|蜂蜜|\bgoods\b|\bstock\b|\bsuppl|\bwalnuts?\b|\bmaterials?\b|\bseeds?\b|\bhoney\b/i,
  ],
  [
    "packing",
    /胶带|纸箱|箱子|包装|纸盒|盒子|气泡|泡沫|袋子|打包|标签|面单|\btape|\bbox(?:es)?\b|\bcartons?\b|\bpack(?:ing|aging)|\bbubble|\blabels?\b|\bfoam\b|\bbags?\b/i,
  ],
  ["goods", /买|\bbought\b|\bbuy/i],
];

/** What a line with these words and this sign most likely is. */
export function guessKind(words: string, amountMinor: number): CashKind {
  const isOut = amountMinor < 0;
  const known = isOut ? [...sounds, ...soundsOut] : sounds;
  return known.find(([, sound]) => sound.test(words))?.[0] ?? (isOut ? "other" : "sales");
}
