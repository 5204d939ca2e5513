/**
 * What the buttons below a message say, kept beside its row, so that the words of a button may be typed instead of
 * pressed. Labels hold names and words of people, so only a mark of each is kept, and what the button carries.
 */
import { readPlace } from "../reading/place.ts";
import type { Button, Meant, Place } from "../reply.ts";
import { isEach } from "../typed.ts";

/** A button as it is sent. */
interface Sent {
  readonly text: string;
  readonly callback_data?: string;
}

/** Words beside those of a button: "send it please" is "Send it". */
const besideEnglish = new Set(
  "please pls plz yes yeah ok okay the it that this now just a an to do let us lets".split(" "),
);
const besideChinese = /请|吧|啊|呀|嘛|了|的|把|它|这个|那个|这笔|过去|一下|嗯|就/gu;
/** Longer words are no button. */
const longest = 60;

/** Words that name it: a yes may stand before them, and is never enough alone. */
const deleting = (
  "delete deleteit deleteall deleteitall deletethemall deletethem deleteeverything deleteallofit deletemydata deleteme " +
  "deleteplease deleteitplease deleteallplease erase eraseit eraseall eraseitall eraseeverything " +
  "删 删吧 删掉 删掉吧 删了 删了吧 删除 删除吧 都删 都删吧 都删掉 都删掉吧 都删了 都删了吧 全删 全删吧 全删掉 全删掉吧 全删了 全删了吧 " +
  "全都删了 全都删掉 全都删掉吧 全部删 全部删吧 全部删掉 全部删掉吧 全部删了 全部删了吧 全部删除"
).split(" ");
const yesBefore = [
  "",
  ..."yes yep yeah ok okay please yesplease 好 好的 行 嗯 对 是 是的 要 确认 确定".split(" "),
];

/** "Send it", 发给她: what goes to a person, and no more than that. */
const sending = new Set(
  (
    "send sendit sendthis sendthat senditplease sendplease pleasesend sendhim sendher sendthem sendittohim sendittoher " +
    "sendittothem sendtohim sendtoher yessend yessendit oksend oksendit sendnow senditnow sendpls senditpls " +
    "发 发吧 发送 发出去 发给他 发给她 发给他吧 发给她吧 发过去 发过去吧 发给师傅 发给他们 转给他 转给她 转过去 好发 好发吧 可以发 帮我发 帮我发过去"
  ).split(" "),
);
const asking = (
  "ask askhim askher askthem asktheperson askaperson yesask yesaskher yesaskhim askplease pleaseask askmymentor askthementor askmentor " +
  "问 问吧 问他 问她 问问他 问问她 问师傅 问问师傅 问一下师傅 问下师傅 帮我问 帮我问问 帮我问他 帮我问她 帮我问师傅 好问吧 替我问"
).split(" ");

/** Whether somebody wants something to go that they wrote. */
export function saysSend(text: string): boolean {
  return isEach(text, sending);
}

/** Which of several is meant is read by a rule of its own. */
const answers: Readonly<Record<Exclude<Meant, Place>, ReadonlySet<string>>> = {
  yes: new Set(
    (
      "yes yeah yep ya ok okay sure yesplease okplease doit pleasedo yesdoit goahead yesok yesyoumay youmay yesyoucan " +
      "thatsit thatisit yesthatsit yesthatisit itis yesitis right yesright thatsright thatisright yesthatsright correct exactly 对了 没错 对没错 就是 就是这样 就这个 是这个 是这样 对就是 " +
      "fine thatsfine thatisfine itsfine itisfine itsok itisok thatsok thatisok alright allright noproblem ofcourse certainly youcan " +
      "好嘞 好呀 好哒 可以啊 可以呀 行啊 行吧 行呀 成 中啊 没问题 没意见 当然 当然可以 当然行 " +
      "好个 对个 是个 来塞 来赛 那中 那行 那好 那要得 妥 妥了 得嘞 阔以 对头 " +
      "好 好的 好啊 好吧 行 行的 可以 可以的 是 是的 对 对的 嗯 嗯嗯 要 要的 要得 中 发 发吧 " +
      "approve approved agree agreed iagree 同意 我同意 批准 通过"
    ).split(" "),
  ),
  later: new Set(
    (
      "later laterplease maybelater notyet anothertime someothertime isayitlater illsayitlater iwillsayitlater idrathernotsay rathernot " +
      "以后 以后再说 以后说 等会 等会儿 等会儿再说 等下 等下再说 等哈 等哈再说 晚点 晚点说 晚点再说 回头 回头再说 回头说 后头再说 过后再说 下次再说 " +
      "先不说 先不讲 那先不说 那就先不说 那就先不讲 不想说 不想讲 不说 不讲 改天 改天再说"
    ).split(" "),
  ),
  skip: new Set(
    "skip skipit skipthis skipthisone skipthat skipplease nextone thenextone shownext showthenext 下一个 下一个吧 看下一个 看下一条 下一条 换下一个 跳过 跳过吧 跳过这个 跳过这一个 先跳过 这个跳过 先放着".split(
      " ",
    ),
  ),
  no: new Set(
    "no nope nah nothanks dont donot notnow stop 不 不要 不用 不用了 不了 别 不行 算了 不发 别发".split(
      " ",
    ),
  ),
  send: new Set([...sending, ...asking]),
  undo: new Set(
    (
      "undo undoit undothat undoplease takeitback takethatback wrongone wrongbutton ipressedthewrongone " +
      "ipressedthewrongbutton itappedthewrongone thatwaswrong mymistake " +
      "收回 撤回 撤销 收回来 撤回来 点错了 按错了 刚才点错了 刚才按错了 刚刚点错了 刚刚按错了 我点错了 我按错了 " +
      "手滑了 弄错了 搞错了 刚才弄错了 刚才搞错了 刚才那个错了 刚才错了 发错了 刚才发错了 发错人了"
    ).split(" "),
  ),
  delete: new Set(deleting.flatMap((words) => yesBefore.map((yes) => `${yes}${words}`))),
  in: new Set(
    (
      "in okin yesin itcame itcamein camein moneyin moneycamein received ireceivedit wereceivedit igotit wegotit income incoming earned iearnedit sold isoldit " +
      "ofasale fromasale itwaspaidtome shepaidme hepaidme theypaidme thecustomerpaid thebuyerpaid thecustomergave thecustomergaveit thebuyergaveit shegaveit hegaveit theygaveit plus " +
      "收 收的 收了 收到 收到的 收入 收钱 收到的钱 进 进的 进来 进来的 进账 进账的 进钱 入账 卖的 卖货的 卖的钱 卖货的钱 卖出去的 赚的 人家给的 别人给的 " +
      "人家付的 人家付给我的 付给我的 是收的 是进的 是卖的 客人付的 买家付的 客人给的 买家给的 我收的 我们收的 微信收的 加"
    ).split(" "),
  ),
  out: new Set(
    (
      "out okout yesout wentout itwentout moneyout moneywentout ipaid ipaidit wepaid wepaidit ipaidforit spent ispent ispentit wespentit outgoing expense cost acost igaveit minus " +
      "付 付的 付了 付出去 付出去的 付钱 出 出的 出去 出去的 出钱 出账 支出 花 花的 花了 花掉 花掉的 花出去的 花钱 用掉的 用出去的 给出去的 买的 买东西的 " +
      "是付的 是出的 是花的 我付的 我付出去的 我们付的 我出的 我给的 我花的 微信付的 减"
    ).split(" "),
  ),
  one: new Set(["1", "a", "①", "一"]),
  two: new Set(["2", "b", "②", "二"]),
  three: new Set(["3", "c", "③", "三"]),
  praise: new Set(
    (
      "good looksgood nice great verygood welldone fine verynice perfect allgood nicework goodwork goodjob itisgood itsgood " +
      "不错 很不错 挺不错 挺好 挺好的 很好 真好 好得很 做得好 可以不错 好不错 这个可以 这个行 这个好 这个不错 这张可以 这张行 这张好 这张不错 没问题 没毛病 可以了 蛮好 蛮好的 棒 真棒"
    ).split(" "),
  ),
};

const anyAnswer = new Set(Object.values(answers).flatMap((words) => [...words]));

const thumbUp = /^\s*(?:👍|👌|✅|💯)(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])*\s*$/u;

/** Letters and digits, word by word. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/['’]/gu, "");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/**
 * What is compared: letters and digits, without words that only go along.
 *
 * @returns `undefined` where there is no letter: a typed number is a number
 */
export function markOf(label: string): string | undefined {
  if (label.length > longest || !/\p{L}/u.test(label)) return undefined;
  const words = wordsOf(label);
  const core = words.filter((word) => !besideEnglish.has(word)).join("");
  const bare = core.replaceAll(besideChinese, "");
  return hashOf(bare === "" ? words.join("") : bare);
}

/** By label: below every answer stand the same few buttons. What people type is not kept. */
const marksByLabel = new Map<string, string | undefined>();
const mostMarks = 200;

function keptMarkOf(label: string): string | undefined {
  if (!marksByLabel.has(label)) {
    if (marksByLabel.size >= mostMarks) marksByLabel.clear();
    marksByLabel.set(label, markOf(label));
  }
  return marksByLabel.get(label);
}

/** Whether typed words are those of this button. */
export function saysButton(typed: string, label: string): boolean {
  const mark = markOf(label);
  return mark !== undefined && mark === markOf(typed);
}

/** Marks of what somebody typed: as the words of a button, and as the plain answer that it is. */
export function marksOf(typed: string): readonly string[] {
  const mark = markOf(typed);
  const meant = isEach(typed, anyAnswer)
    ? Object.entries(answers).filter(([, words]) => isEach(typed, words))
    : [];
  const said = [...meant.map(([answer]) => answer), ...placeSaid(typed)];
  if (mark !== undefined) return [mark, ...said];
  return thumbUp.test(typed) ? ["praise"] : said;
}

function placeSaid(typed: string): readonly string[] {
  const place = readPlace(typed);
  return place === undefined ? [] : [place];
}

const encoder = new TextEncoder();

/** FNV-1a: it keeps no name, and tells the few labels of one message apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Of "No, keep it" both parts, and of "What I ask: 35" the first: each may be typed alone. */
function partsOf(label: string): readonly string[] {
  const [named = "", value] = label.split(/[:：]/u);
  if (value !== undefined) return [named];
  const [before = "", after] = label.split(/[,，]/u);
  return after === undefined ? [] : [before, after];
}

/**
 * A line for each button that says a word.
 *
 * @param buttons as they were made, in the order in which they are sent
 */
export function writeOffered(markup: unknown, buttons: readonly Button[] = []): string {
  const rows = (markup as { inline_keyboard?: readonly (readonly Sent[])[] } | undefined)
    ?.inline_keyboard;
  // Behind an address stands no action of ours.
  const sent = (rows ?? []).flat().filter(({ callback_data: data }) => data !== undefined);
  return sent
    .flatMap(({ text, callback_data: data }, at) => {
      const { means, isHeard } = buttons[at] ?? {};
      if (isHeard === true) return [];
      const marks = new Set([text, ...partsOf(text)].map(keptMarkOf));
      const said = [...marks, ...[means ?? []].flat()];
      return said.flatMap((mark) => (mark === undefined ? [] : `${mark} ${data}`));
    })
    .join("\n");
}

/** What the one button with these words carries; none where two say the same. */
export function findOffered(offered: string, mark: string): string | undefined {
  const found = offered
    .split("\n")
    .flatMap((line) => (line.startsWith(`${mark} `) ? [line.slice(mark.length + 1)] : []));
  return found.length === 1 ? found[0] : undefined;
}
