/** The Chinese of asks-of-learners.ts: 谁还没开店, 这周谁没来, 有啥要看的. Over bare words, without a space or a sign. */
import { type LearnersAsked, usualDays, withNot } from "./what-is-asked.ts";

const begin =
  "(?:请问|那|帮我|给我|看看|看下|看一下|查查|查下|查一下|找找|我想知道|想知道|列一下|列出|说说|告诉我|问下|现在|目前|到底|最近|到现在)*";
const mine =
  "(?:我|我们|咱|咱们)?(?:手上|手下|手底下|名下|带|这边|这里|这几个|这些|那几个|那些|的|里头|里面|里|中|当中|学员|徒弟|人|几个|组|们)*";
const whom =
  "(?:谁|哪个|哪位|哪些(?:人|学员)?|哪几个(?:人|学员)?|(?:几个人?|多少人?)(?=.*[了过没])|(?<=有没有)人|啥人)";
const figures = "[一二两三四五六七八九十半\\d]{1,3}";
const span = `(?<span>(?:有|都|已经|超过|快|好)*(?:(?:${figures}|几|好几|好多|多少)个?多?(?:天|日|周|星期|礼拜|月|年)(?:多|以上|了|都)*|这(?:一|个)?(?:周|星期|礼拜|月|几天|两天)|上(?:个)?(?:周|星期|礼拜|月)|本[周月]|今天|今日|昨天|好久|很久|多日|长时间)(?:以来|里|内|没有?(?=没))*)?`;
const still = "(?:都|还|在|又|也|就|是|已经|现在|最近|到现在|到底|一直|总|老|现时|目前|们)*";
const forward = new RegExp(
  `^${begin}${span}${mine}${still}(?:有没有|有)?${whom}${still}${span.replace("<span>", "<later>")}${still}(?<rest>.+)$`,
  "u",
);
/** 没开店的有哪些: the question stands behind. */
const backward = new RegExp(
  `^${begin}${mine}${span}${still}(?<rest>.+?)的(?:学员|徒弟|人)?(?:有|是|都|都有|都是)?(?:谁|哪些人?|哪几个人?|哪个|几个人?|多少人?|哪位)$`,
  "u",
);
const not = /没有?|未|不(?!见|动$)|无/gu;
const tail = /(?:没有|没|吗|呢|啊|呀|嘛|么|吧|哦|了|过|着|到现在|起来|人)+$/u;

const things: readonly { readonly kind: LearnersAsked["kind"]; readonly says: RegExp }[] = [
  {
    kind: "shop",
    says: /^(?:把|能|会|去|来)?(?:网)?(?:开(?:好|成|起|上|通|张|业)?(?:了)?(?:网)?(?:店铺?|小店)?(?:子)?(?:来)?|(?:网店|店铺?)(?:开|开好|开张|开起|弄好|办好|注册)(?:了)?(?:来)?|有(?:网)?店铺?|注册(?:了)?(?:店铺?|账号|开店)?)$/u,
  },
  {
    kind: "sold",
    says: /^(?:在|会|能|开始)?(?:卖(?:出|掉|成|过|了|到|得|起)*(?:去|东西|货|钱|单|一单|一样|一件|最多|最好)*|(?:出|来|有|接|开|成|卖|做成)(?:了|过|到)?(?:第?一|几|头一?)?(?:个|笔)?(?:订单|单子?|一个单|一单|生意|成交|客人|买家)|成交|订单|一?个?单|一单|(?:发|寄)(?:出|过|了|走)*(?:去)?(?:第?一?个?)?(?:货|包裹|快递|件|东西)?(?:出去|走)?|(?:赚|挣)(?:到|了|过)*钱?(?:最多)?|(?:赚|挣)得最多|有(?:了)?(?:收入|进账))$/u,
  },
  {
    kind: "stuck",
    says: /^(?:卡(?:住|壳|到|起|倒|在那|在那儿)?(?:了)?|停(?:住|下|下来|在那)?(?:了)?|掉队|落后|落下|落在后面|太?慢|最慢|学得?慢|不动(?:了)?|(?:需|想)?要(?:我)?帮(?:忙|一把|一下|帮)?|跟不上|想放弃|放弃|打退堂鼓|想停|要停|不想学|不学|偷懒)$/u,
  },
  {
    kind: "here",
    says: /^(?:来(?:过|学|上课|学习|做|看)?|出现|露过?面|露头|冒(?:过)?(?:泡|头)|上(?:过)?(?:线|课)|登录?|动静|动(?:过|弹)?|反应|消息|声音|声|音信|说话|回(?:话|信|消息|我)?|学(?:习|过|东西)?|活动|活跃|做(?:过)?(?:作业|任务|事)|干活|进展|往前走|跟上|交(?:过)?(?:作业|任务|东西|照片)?|练|用)$/u,
  },
  { kind: "not-begun", says: /^(?:开始(?:学|学习|做|弄)?|开头|起步|动手|入门|开学|学起来)$/u },
  {
    kind: "asked",
    says: /^(?:问(?:过|了)?(?:我|问题|东西|事)*|提(?:过|了)?问题?|有(?:疑问|问题)(?:问|要问)?|(?:在)?等(?:着)?(?:我)?(?:回(?:话|信|答|复)?|答(?:复)?|回音)(?:的)?|找(?:过)?我)$/u,
  },
  {
    kind: "all",
    says: /^(?:(?:学|走|做|弄|搞)?到(?:哪|哪里|哪儿|哪一步|哪步|第几步|几步|啥地方)(?:了)?|(?:学|走|做)?(?:得)?(?:最快|最好|最远|最前|最前面|靠前|领先|快|好)|第一|在第几步|做得怎么样|学得怎么样)$/u,
  },
];
const absent = /^(?:不见|失踪|消失|潜水|没影|跑|失联|不在)$/u;
const atStep = /^(?:学|走|做|卡|停)?(?:在|到)?第?(?<step>[一二三四五六七八九十\d]{1,3})步$/u;
const whereAll =
  /^(?:看看|看下|看一下|现在|那)*(?:他们|她们|大家|(?:我的?|我带的?)?(?:学员|徒弟|人)们?|那几个|这几个|几个人|我那几个)(?:现在|都|各自|学)*(?:(?:学|走|做)?到(?:哪|哪里|哪儿|哪一步|第几步|几步)|在哪一步|在第几步|(?:学|做|弄)?得?(?:怎么样|怎样|咋样|如何))(?:了|呢|啊)*$|^(?:我的)?(?:学员|徒弟)(?:名单|列表|情况|进度)$/u;

const works = "(?:作业|任务|照片|相片|图片?|东西|活|活儿|成果|交上来的|发来的|发过来的)";
const looks: readonly RegExp[] = [
  /^(?:现在|今天|还|那|又)*(?:有没有|还?有)?(?:啥|什么|哪些|几个|多少|东西|谁的?|哪个的?|作业|任务|照片)*(?:是)?(?:等|要|该|需要|得)(?:我)?(?:去|来|要)?(?:看|审|批|检查|查|过目|点评|评)(?:一下|看|看看|的)*(?:东西|作业|任务|照片)?(?:没有?|吗|不|呢|啊|嘛|么)*$/u,
  /^(?:今天|现在)?(?:还|剩|有)*(?:谁的?|哪个的?|哪些|几个|多少|几样|几份)(?:东西|作业|照片)?(?:我)?(?:还)?没(?:有)?(?:看|审|批|检查|查)(?:过|完|的|呢|啊)*$/u,
  new RegExp(
    `^(?:今天|刚才|最近)?(?:有没有|有|看看|看下)?(?:谁|哪个|哪些人|人|学员|徒弟)(?:又|都|刚|刚刚|给我)*(?:交|发|传|给我看|拍)(?:了|过|来|上来|过来)*(?:新的?)?(?:${works}|啥|什么)?(?:来|过来|上来|给我|没有?|了|吗|啊|呢)*$`,
    "u",
  ),
  new RegExp(
    `^(?:我|来|现在|要|想|该|开始|去|让我|帮我|给我)*(?:批改?|改|审核?|看|瞧|检查|查|过)(?:一?下|看|一看|看看|一遍)?(?:(?:他们|她们|大家|学员|徒弟|人家|新)(?:们)?的?)?(?:交的|发的|发来的)?${works}(?:了|吧|啊)*$`,
    "u",
  ),
  /^(?:他们|她们|大家|学员们?|徒弟们?)(?:都|又)*(?:交|发|拍|给我看)(?:了|过)?(?:些)?(?:啥|什么)(?:来|过来)?(?:了|没有?|吗)*$/u,
  /^(?:我|来|现在|要|想|该)*(?:开始)(?:看|审|批|批改|检查)(?:了|吧)*$|^(?:审|批)一?下$/u,
];

export const asksToLookChinese = (said: string): boolean => looks.some((way) => way.test(said));

export function askedChinese(said: string): LearnersAsked | undefined {
  if (whereAll.test(said)) return { kind: "all" };
  const found = (forward.exec(said) ?? backward.exec(said))?.groups;
  if (found === undefined) return undefined;
  const { rest = "", span: before, later } = found;
  const days = daysOf(later ?? before ?? "");
  const whole = rest.replace(tail, "");
  const asks = (core: string) => things.find(({ says }) => says.test(core))?.kind;
  const step = stepOf(whole);
  if (step !== undefined) return { kind: "step", step };
  if (absent.test(whole)) return { kind: "here", isNot: true, days };
  // 不动, 跟不上 are whole words.
  const plain = asks(whole);
  if (plain !== undefined) return withNot(plain, false, days);
  const core = whole.replaceAll(not, "").replaceAll(/[还都也]|^(?:过|能|会|去|有|在|人)+/gu, "");
  const kind = core === whole ? undefined : asks(core);
  return kind === undefined ? undefined : withNot(kind, true, days);
}

const digits = "一二三四五六七八九十";

function figureOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === "两") return 2;
  const [tens, ones] = text.includes("十") ? text.split("十") : [undefined, text];
  const of = (digit = "") => (digit === "" ? 0 : digits.indexOf(digit) + 1);
  if (tens === undefined) return of(ones);
  return (tens === "" ? 1 : of(tens)) * 10 + (ones === "" ? 0 : of(ones));
}

function stepOf(text: string): number | undefined {
  const step = figureOf(atStep.exec(text)?.groups?.["step"] ?? "");
  return step > 0 ? step : undefined;
}

function daysOf(span: string): number {
  if (/今[天日]/u.test(span)) return 1;
  if (/昨天|这两天/u.test(span)) return 2;
  if (/几天/u.test(span)) return 3;
  const unit = /[年月]/u.exec(span)?.[0];
  const unitDays = unit === "年" ? 365 : unit === "月" ? 30 : /周|星期|礼拜/u.test(span) ? 7 : 1;
  if (/半个?月/u.test(span)) return 15;
  const figure = /[一二两三四五六七八九十\d]{1,3}(?=个?多?(?:天|日|周|星期|礼拜|月|年))/u.exec(
    span,
  );
  if (figure === null) return unitDays === 1 ? usualDays : unitDays;
  return Math.max(1, figureOf(figure[0]) * unitDays);
}
