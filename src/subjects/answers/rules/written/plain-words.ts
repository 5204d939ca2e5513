/**
 * Written answers: words with which anybody says anything: they name nobody and lead nowhere. An answer is made
 * of these, of the words of the shipped articles and of those that it cites.
 */
import { wordsOf } from "../search/tokens.ts";

const english = `
  about above according across actual actually add added adding after again against ago agree agreed ahead all allow
  allowed almost alone along already also although always am among amount an and another answer any anybody anyone
  anything anyway anywhere apart are around arrange as aside ask asked asking asks at attention available avoid away back
  basic because become becomes been before begin beginning begins behind being below besides best better between big
  bigger both bring brief briefly bring but buy by calculate calm calmly can cannot careful carefully case cases cause
  certain chance change changed changes charge cheap cheaper check checked checking choice choose clear clearly clever
  close closely collect come comes common compare completely concern consider contain continue correct cost costs could count
  counts cover covered covers currently daily date day days deal decide decided decision depend depending depends describe
  detail details did differ difference different difficult directly do does doing done down during each earlier early
  earn easier easily easy effort either else empty end ends enough ensure entire especially estimate even evening ever every
  everybody everyone everything exact exactly example examples except exist expect expected explain explains extra fact
  fail fair fairly family far fast few figure figures fill finally find fine finish first fix fixed follow following follows for
  form found free from full fully further gain general generally get gets getting give given gives giving go goes going good
  got great grow guide had half happen happens hard has have having he help helpful helps hence her here hers high higher him
  his hold honest honestly hour hours how however idea if important in include included includes including increase
  indeed inform information inside instead into is issue it item items its itself job just keep keeping keeps key kind kinds
  know known large larger largest last late later lead learn least leave left less let lets like likely limit limited list
  listed little local long longer look looking looks lose loss lot low lower made main mainly make makes making many matter
  matters may maybe me mean means meant measure mention method might mind minute minutes miss missing mistake moment money
  month monthly months more morning most mostly much must my myself name namely near nearly necessary need needed needs neither
  never nevertheless new next no nobody none nor normal normally not note notes nothing notice now number numbers obtain of off
  offer often old on once one ones only open option or order ordinary other others otherwise our out outside over overall own
  part parts pass past pay people per perhaps person piece pieces place plan please plus possible prefer prepare present
  price prevent previous probably problem problems proceed promise proper properly prove provide provided public put quality question
  questions quick quickly quiet quite range rather reach read ready real really reason reasons receive received recent record
  reduce refuse regular related remain remember remind repeat reply require required requires respect rest result return right rule
  rules run safe safely safer said same save saw say saying says second see seem seems seen sell send sent separate separately
  serious set several shall she short should show showing shown shows side sign similar simple simply since single situation
  size slow slowly small smaller so some somebody someone something sometimes somewhere soon sort speak special specific spend spread
  start started starts state stay step steps still stop straight strong such suggest suitable sum sure surely take taken takes
  taking talk task tell tells than thank thanks that the their them themselves then there therefore these they thing things
  think this those though three through throughout thus till time times tip to today together told tomorrow too took total toward towards
  treat trouble true try trying turn two type typical typically under understand unless unlike until up upon us use used useful uses
  using usual usually value various version very wait want wants was way ways we week weekly weeks well were what whatever when
  whenever where wherever whether which whichever while who whole whom whose why will wish with within without wonder word words work
  works worry worse worst worth would write writes writing written wrong year years yes yet you your yours yourself
  amounts anymore arrives arrive aside bear bottom briefly careless ahead cheaply choosing comfortable comparing confirm count deadline
  deciding doubt doubts dropped drop drops easiest enjoy equally everyday exceptions extra failing fairness feel feels forget forgets fourth
  freely goes guess handy happy harm hide honest ignore immediately improve initially keep lacking lasts lay leftover lend let lies lists
  loses luckily meanwhile mix moreover nearby neat neatly none obvious occasionally overall partly patience plainly plenty point points
  practice praise precise quietly rarely rough roughly rush seldom shortly silent skip sooner split spare steady stick stuck succeed
  suit summary surprise surprised tends third tidy tiny tired truth twice unclear unsure usable wasted watch whichever willing wisely
  yourselves zero ten four five six seven eight nine eleven twelve dozen twenty thirty forty fifty hundred thousand
  ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he's i'd i'll i'm i've isn't it's let's mustn't needn't
  shouldn't that's there's they'll they're they've wasn't we'd we'll we're we've weren't what's who's won't wouldn't you'd you'll
  you're you've
`;

const plain: ReadonlySet<string> = new Set([
  ...english.trim().split(/\s+/),
  ...english.trim().split(/\s+/).flatMap(wordsOf),
]);

export function isPlainWord(word: string): boolean {
  return plain.has(word) || wordsOf(word).every((stem) => plain.has(stem));
}

const han = `
  先 就 并 并且 但是 所以 因为 如果 要是 比如 例如 一定 必须 需要 注意 记得 记住 然后 最后 首先 其次 另外 此外 还有 其实 一般 通常 平时 自己
  对方 清楚 仔细 慢慢 尽量 尽快 尽早 免得 以免 否则 不然 只要 只有 才能 用 每 次 每次 行 着 等 直接 及时 当面 同时 之前 之后 以前 以后 别人
  大家 最好 里面 这样 那样 而且 或者 或 及 以及 千万 同样 全部 所有 任何 应该 应当 简单 总之 您好 建议 可以 比较 不过 只是 尤其 特别 等等 即可
  就行 便是 也就是说 换句话说 提醒 确认 务必 提前 事先 马上 立刻 顺便 详细 完整 准确 合适 适合 方便 容易 困难 麻烦 重要 要紧 关键 主要
  基本 大概 大约 左右 以上 以下 以内 以外 之内 之间 期间 目前 今后 将来 过去 已经 正在 曾经 从来 总是 经常 常常 偶尔 有时 其他 其它 其中 有的
  有些 各自 分别 一起 一共 总共 至少 至多 最多 最少 差不多 原来 本来 当然 当时 到时 虽然 尽管 即使 除非 除了 关于 对于 根据 按照 通过 由于 因此
  于是 从而 既然 无论 不管 不仅 不但 仍然 依然 继续 开始 结束 完成 检查 保留 保存 避免 防止 选择 决定 考虑 了解 明白 知道 说明 解释 表示 包括
  包含 属于 成为 变成 出现 发生 存在 增加 减少 提高 降低 改变 改成 调整 准备 安排 打算 希望 觉得 认为 相信 放心 担心 小心 当心 耐心 认真
  一步一步 好好 稳妥 妥当 放好 收好 写好 留好 算好 看好 说好 问好
`;
const plainHan: ReadonlySet<string> = new Set(han.trim().split(/\s+/));
const plainPairs: ReadonlySet<string> = new Set(
  [...plainHan].flatMap((word) =>
    Array.from(word, (_, at) => word.slice(at, at + 2)).filter((pair) => pair.length === 2),
  ),
);

export function isPlainHan(word: string): boolean {
  return plainHan.has(word);
}

/** Two Han characters that stand together in a plain word. */
export function isPlainPair(pair: string): boolean {
  return plainPairs.has(pair);
}

const leading =
  /^(?:(?:in short|first|firstly|second|secondly|third|then|next|finally|also|besides|so|for example|e\.g\.|i\.e\.|in other words|simply put|it is simple|yes|no|what matters most|so remember|remember|please|however|but|and|in addition|above all|so please|as an example|hello|简单说|简单来说|首先|其次|然后|接着|最后|另外|此外|还有|比如|例如|总之|所以|因此|不过|但是|还要记得|记住|记得|请记住|最要紧的是|您好|你好|是的|可以的|好的|同时|也就是说)(?:[,，:：…]\s*|\s+(?=i\.e\.|e\.g\.)))+/iu;

/** A sentence without the words that only lead to it. */
export function withoutLeading(sentence: string): string {
  return sentence.trim().replace(leading, "").trim();
}
