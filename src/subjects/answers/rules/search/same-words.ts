/**
 * Answers: words that people use for one thing, joined before anything is compared.
 *
 * Irregular forms that a stemmer cannot join, spoken Chinese, and everyday synonyms of village
 * and shop life. General on purpose: what one article needs belongs into its phrasings.
 */

/** The first word of a line stands for the others. */
const english = `
  arrive arrived came
  be is are was were am been being r
  begin began begun
  break broke broken
  buy bought purchase purchased
  buyer buyers customer customers client clients
  child children kid kids
  choose chose chosen
  color colour
  company firm
  do did done does
  earn earned earning
  father dad daddy
  fine penalty penalties
  find found
  get got gotten
  give gave given
  go went gone
  goods stuff merchandise
  grow grew grown
  have has had
  help assist
  keep kept
  know knew known
  leave left
  licence license licenses permit permits
  lose lost
  make made
  mother mum mom
  not cannot cant dont doesnt didnt isnt wont wouldnt shouldnt couldnt havent hasnt arent wasnt
  parcel parcels package packages
  pay paid paying
  phone telephone mobile cellphone smartphone fone
  please pls plz
  photo photos picture pictures photograph photographs pic pics foto fotos
  say said
  sell sold selling
  send sent ship shipped shipping
  shop shops store stores
  steal stole stolen
  take took taken
  tell told
  think thought
  wife husband spouse
  write wrote written
  you u ya
  your ur
`;

const chinese = `
  怎么 咋个 咋样 咋 怎样 怎么样 如何 哪能
  什么 啥个 啥子 啥
  为什么 为啥 为何
  我 俺们 咱们 我们 俺 咱 阿拉
  你 侬
  他们 伊拉
  他 伊
  伊利
  伊犁
  会不会 得不得
  没有 没得 呒没
  知道 晓得
  来不及 来勿及 来弗及
  不 勿 弗
  了 喽 咯
  不要 莫要 甭 勿要 弗要 覅
  东西 物件 玩意儿 玩意 物事
  什么时候 啥辰光
  时候 辰光
  买家 顾客 客户 客人 买主
  孩子 小孩 娃娃 娃儿 娃
  老婆 媳妇 婆娘
  老公 当家的
  挣钱 赚钱 来钱
  照片 相片 图片
  手机 电话
  包裹 快件 邮包
  寄 邮寄
  网店 店铺 铺子 小店
  营业执照 执照
  许可证 许可
  罚款 罚钱
  多少钱 几块钱 好多钱 几钿
  多少 几化
  钱 铜钿
  太 忒
  家里 屋里厢 屋里向
  妈妈 姆妈
  今天 今朝
  明天 明朝
  坏了 坏脱了 坏脱
  卖不掉 卖勿脱 卖弗脱 卖不脱
  厂家 厂里 厂子 工厂
  供货商 供应商 供货的
  年轻人 后生 小伙子 小年轻
  老人 老人家 老汉
  村里 村子 村上 屯里
  帮忙 搭把手 搭手
`;

const englishWord = new Map(
  linesOf(english).flatMap(([word, ...others]) => others.map((other) => [other, word!] as const)),
);
const chineseWord = new Map(
  linesOf(chinese).flatMap(([word, ...others]) => others.map((other) => [other, word!] as const)),
);
// Known words stand in the pattern too, longest first, so that 怎么样 is not read as 怎么 and 样.
const chineseForms = new RegExp(
  linesOf(chinese)
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);
/** Particles at the end of a sentence say nothing. */
const particles = /(?:[嘛呢啊呀吧吗哦噢哟呗咧么]|(?<!砍)伐)(?!\p{Script=Han})/gu;

/** The word that stands for this Latin word, in small letters. */
export function sameWord(word: string): string {
  return englishWord.get(word) ?? word;
}

/** Chinese text with each word replaced by the one that stands for it. */
export function sameChinese(text: string): string {
  return text.replace(chineseForms, (form) => chineseWord.get(form) ?? form).replace(particles, "");
}

function linesOf(list: string): string[][] {
  return list
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "));
}
