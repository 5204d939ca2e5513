/** A team of four on one shop through a week: who does what, and each does it on their own phone. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { writePlaybook, writtenCard, type WrittenStep } from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const lines = (...ids: string[]) => ids.map((id) => ({ en: `${id}: ${id}`, zh: `${id}: 做${id}` }));
const answers = (...ids: string[]) =>
  ids.map((id) => ({ en: `${id}: ${id} | Good.`, zh: `${id}: 答${id} | 好。` }));

/** Ids of the shipped road, so that its jobs are the jobs here. */
const steps: readonly WrittenStep[] = [
  {
    id: "products",
    number: 1,
    items: [
      writtenCard("begin", "Begin.", "开头。"),
      {
        yaml: "{ show: three-things, accepts: [text] }",
        en: "Three things you can get.",
        zh: "说三样拿得到的货。",
      },
    ],
  },
  {
    id: "marketing",
    number: 2,
    items: [
      {
        yaml: "{ list: photos, items: [front, close] }",
        en: "Photos.",
        zh: "拍好照片。",
        lines: lines("front", "close"),
      },
    ],
  },
  {
    id: "accounting",
    number: 3,
    items: [{ yaml: "{ tool: cash, opens: cash }", en: "One line.", zh: "记一行账。" }],
  },
  {
    id: "shipping",
    number: 4,
    items: [
      writtenCard("pack", "Pack well.", "包好。"),
      {
        yaml: "{ person: drop-test, options: [whole, tonight], later: { tonight: 0 } }",
        en: "Drop a box.",
        zh: "摔一个箱子试试。",
        lines: answers("whole", "tonight"),
      },
      {
        yaml: "{ show: first-parcel, accepts: [photo], look: true }",
        en: "Show the first parcel.",
        zh: "给头一个包裹拍张照。",
      },
      writtenCard("last", "All sent.", "都寄了。"),
    ],
  },
  {
    id: "first-orders",
    number: 5,
    items: [{ yaml: "{ tool: parcels, opens: orders }", en: "Note parcels.", zh: "记下包裹。" }],
  },
];

let village: TestVillage;
let chen: Villager;
let wang: Villager;
let li: Villager;
let zhao: Villager;
let link: string;

beforeAll(async () => {
  village = await openVillage({ knowledge: await writePlaybook(steps) });
  chen = village.person(5_001, "陈姐");
  wang = village.person(5_002, "小王");
  li = village.person(5_003, "老李");
  zhao = village.person(5_004, "赵婶");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(wang, { village: "上溪村" });
});
afterAll(() => village.close());

const idOf = (person: Villager) =>
  village.rows<{ id: string }>("select id from member where telegram_id = ?", person.id)[0]!.id;
const doneBy = (person: Villager) =>
  village
    .rows<{ task_id: string }>(
      "select task_id from task_state where member_id = ? and state = 'done' order by at, task_id",
      idOf(person),
    )
    .map(({ task_id }) => task_id);
const bookLines = (person: Villager) =>
  village.rows<{ words: string }>(
    "select words from cash_event where member_id = ? and words is not null order by seq",
    idOf(person),
  );

describe("a team of four on one shop", () => {
  it("lives through its first week", async () => {
    await chapter(
      "is made from the shop's menu: a name, what the owner does, a link with its picture",
      async () => {
        const what = await chen.pressAll(/更多/, /开店小工具/, "一起开这家店");
        await chen.press("给我的店建个小组");
        const named = await chen.say("上溪核桃");
        await chen.press("☐ 回买家");
        const page = await chen.press("好了");
        const shown = await chen.press("请人来：链接和图");
        link = /start=(t_[\w-]+)/.exec(shown.text)![1]!;

        expect(what.text).toContain("几个人，几部手机，一家店");
        expect(named.text).toContain("店名记下了：上溪核桃");
        expect(page.text).toContain("● 回买家：陈姐");
        expect(page.text).toContain("○ 打包：还没人");
        expect(shown.messages.at(-1)).toHaveProperty("photo");
      },
    );

    await chapter(
      "takes in one who is here already with one tap, who is told before what others see",
      async () => {
        const asked = await wang.start(link);
        const joined = await wang.press("好，一起干");
        await wang.press("☐ 打包");
        await wang.press("☐ 寄货");
        const page = await wang.press("好了");
        const told = await chen.heard();

        expect(asked.text).toContain("陈姐请你一起开这家店：上溪核桃");
        expect(asked.text).toContain("店里的人看得到你的名字、你干哪样");
        expect(asked.buttons).toEqual(["好，一起干", "先不了"]);
        expect(joined.text).toContain("你干哪样？占哪样点哪样");
        expect(page.text).toContain("● 打包：小王");
        expect(page.text).toContain("说三样拿得到的货");
        expect(told.text).toContain("小王跟你一起干了");
      },
    );

    await chapter(
      "takes in people who are new after the usual consent; the owner brought them",
      async () => {
        for (const [person, job] of [
          [li, "☐ 拍照写字"],
          [zhao, "☐ 拿货"],
        ] as const) {
          const hello = await person.start(link);
          const asked = await person.pressAll("中文", "可以，我也是");
          await person.press("好，一起干");
          await person.press(job);
          const done = await person.press("好了");
          await person.press("还没东西卖");

          expect(hello.text).toContain("是陈姐请你来的");
          expect(asked.text).toContain("请你一起开这家店");
          expect(asked.text).not.toContain("哪个村");
          expect(done.text).toContain("你现在到哪一步了");
        }
        expect(village.rows("select 1 from member where invited_by = ?", idOf(chen))).toHaveLength(
          2,
        );
      },
    );

    await chapter(
      "shows each the tasks of their jobs where the shop is; who gets the goods says what there is",
      async () => {
        const none = await wang.pressAll(/更多/, /开店小工具/, "一起开这家店", "我在店里的活");
        await zhao.pressAll(/更多/, /开店小工具/, "一起开这家店");
        const tasks = await zhao.press("我在店里的活");
        await zhao.press("说三样拿得到的货");
        const done = await zhao.say("核桃、柿子、红薯，一周各五十斤");

        expect(none.text).toContain("现在没有等你做的活");
        expect(tasks.buttons).toContain("说三样拿得到的货");
        expect(done.text).toContain("这算店里做完的");
        expect(doneBy(chen)).toEqual(["three-things"]);
        expect(doneBy(zhao)).toEqual([]);
      },
    );

    await chapter(
      "tells the owner who did what when they look, once, and passes over it",
      async () => {
        const looked = await chen.say("/next");
        const next = await chen.press("接着来");
        const again = await chen.say("/progress");

        expect(looked.text).toContain("✓ 赵婶（拿货）：说三样拿得到的货。做好了。");
        expect(next.text).toContain("走完");
        expect(again.text).not.toContain("赵婶");
      },
    );

    await chapter(
      "lets the one with the eye tick the photos, and the owner hears of it before going past",
      async () => {
        await chen.press("接着来");
        await li.pressAll(/更多/, /开店小工具/, "一起开这家店", "我在店里的活");
        await li.press("拍好照片");
        await li.press("☐ 做front");
        const ticked = await li.press("☐ 做close");
        await li.press("好了");
        const went = await chen.say("/next");

        expect(ticked.buttons).toContain("☑ 做front");
        expect(doneBy(chen)).toEqual(["three-things", "photos"]);
        expect(went.text).toContain("老李（拍照写字）：拍好照片。做好了。");
        expect(went.text).toContain("走完");
      },
    );

    await chapter(
      "gives the money to nobody without the owner's yes, and says to all who sees the book",
      async () => {
        await chen.say("/cash");
        await chen.say("+20 头一袋");
        await zhao.pressAll(/更多/, /开店小工具/, "一起开这家店", "我干哪样");
        const asked = await zhao.press("☐ 管钱");
        await zhao.say("+99 我自己的");
        const wish = await chen.heard();
        await chen.press("行");
        const granted = await zhao.heard();
        const told = await li.heard();

        expect(asked.text).toContain("等店主回话");
        expect(wish.messages[0]!.text!.split("\n")[0]).toBe("上溪核桃店里有新消息。");
        expect(wish.text).toContain("赵婶想管钱");
        expect(granted.text).toContain("店里的钱归你管了");
        expect(told.text).toContain("店里的账谁看得到：陈姐、赵婶。");
        expect(bookLines(zhao)).toEqual([{ words: "我自己的" }]);
        expect(bookLines(chen)).toEqual([{ words: "头一袋" }]);
      },
    );

    await chapter(
      "writes the shop's book for whoever keeps the money, and the shop's step counts what is in it",
      async () => {
        const begun = await chen.pressAll("接着来", "跳过");
        const opened = await zhao.say("/cash");
        const noted = await zhao.say("-12 纸箱");
        await zhao.say("+45 核桃两袋");
        const looked = await chen.say("/next");

        expect(opened.text).toContain("上溪核桃的账本。看得到的人：陈姐、赵婶。");
        expect(opened.text).toContain("头一袋");
        expect(noted.text).toContain("上溪核桃店里的：");
        expect(bookLines(chen).map(({ words }) => words)).toEqual(["头一袋", "纸箱", "核桃两袋"]);
        expect(bookLines(zhao)).toHaveLength(1);
        expect(looked.text).toContain("✓ 赵婶记了账，或改了账。");
        expect(begun.text).toContain("账本你已经记上了");
        expect(doneBy(chen)).toContain("cash");
      },
    );

    await chapter(
      "shows the book to whom the owner names, to look at and nothing else",
      async () => {
        const closed = await li.forge(1, "team:book:list:0");
        await chen.pressAll(/更多/, /开店小工具/, "一起开这家店", "账给谁看");
        await chen.press("☐ 老李");
        const told = await wang.heard();
        await li.pressAll(/更多/, /开店小工具/, "一起开这家店");
        const book = await li.press("店里的账");
        const month = await li.press("看这个月");
        await li.say("-500 我拿走的");
        await chen.say("/next");
        await zhao.say("+1 写错了");
        await zhao.press("撤回");
        const undone = await chen.say("/next");
        const outside = await wang.forge(1, "team:book:list:0");

        expect(closed.text).toContain("店主没把店里的账给你看");
        expect(told.text).toContain("店里的账谁看得到：陈姐、老李、赵婶。");
        expect(book.text).toContain("-12 · 纸箱");
        expect(book.buttons).toEqual(["看这个月", "← 回店里"]);
        expect(month.text).toContain("65");
        expect(month.buttons.join()).not.toMatch(/表|改/);
        expect(undone.text).toContain("赵婶记了账，或改了账");
        expect(bookLines(chen)).toHaveLength(4); // events: the one taken back is still among them
        expect(bookLines(li)).toHaveLength(1);
        expect(outside.text).not.toContain("纸箱");
      },
    );

    await chapter(
      "packs and sends on one phone: the box, the picture that a mentor looks at, the parcels",
      async () => {
        await chen.pressAll("接着来", "接着来");
        await wang.pressAll(/更多/, /开店小工具/, "一起开这家店");
        const tasks = await wang.press("我在店里的活");
        await wang.press("摔一个箱子试试");
        await wang.press("答whole");
        await wang.press("我在店里的活");
        const ask = await wang.press("给头一个包裹拍张照");
        const wrong = await wang.say("寄了");
        const shown = await wang.photo();
        await wang.say("/orders");
        const noted = await wang.press("3");

        expect(tasks.buttons).toContain("给头一个包裹拍张照");
        expect(ask.text).toContain("名字");
        expect(wrong.text).toContain("那就发到这儿");
        expect(shown.text).toContain("店主会知道是你做的");
        expect(noted.text).toContain("上溪核桃店里的：");
        expect(noted.text).not.toContain("start=r_");
        expect(village.rows("select member_id, parcels from parcels_day")).toEqual([
          { member_id: idOf(chen), parcels: 3 },
        ]);
        expect(
          village.rows("select member_id, state from shown where task_id = 'first-parcel'"),
        ).toEqual([{ member_id: idOf(chen), state: "waiting" }]);
      },
    );

    await chapter(
      "has told the owner everything by the end of the week, and shows the shop's road to all",
      async () => {
        await village.later({ days: 6 });
        const looked = await chen.say("/next");
        const road = await li.pressAll(/更多/, /开店小工具/, "一起开这家店");

        expect(looked.text).toContain("✓ 小王（打包）：摔一个箱子试试。做好了。");
        expect(looked.text).toContain("✓ 小王（打包）：给头一个包裹拍张照。做好了。");
        expect(looked.text).toContain("✓ 小王记了包裹数。");
        expect(road.text).toContain("第4步");
        expect(road.text).toContain("● 管钱：赵婶");
        expect(road.text).not.toContain("还没人");
      },
    );
  });
});
