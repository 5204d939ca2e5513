/** Words about partners open the page that they are about: who carries, a named one, the own entry. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { memberId } from "../support/people/peers.ts";
import { openMore, openPartners } from "../support/people/menus.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, zhou, chen, ann } = await openWithOfficers());
});
afterAll(() => village.close());

it("what is said of partners is heard", async () => {
  await chapter("who takes goods along is a kind of partner, listed or not", async () => {
    for (const said of ["村里有谁能帮我运货吗", "哪个可以拉货"]) {
      expect((await chen.say(said)).text, said).toContain("把包裹从村里拉到快递或配送中心");
    }
    for (const said of [
      "is there anyone who can transport my baskets",
      "who takes goods to town",
    ]) {
      expect((await ann.say(said)).text, said).toContain("Takes the parcels from the village");
    }
  });

  await chapter("without an entry of one's own the list says so", async () => {
    const none = await ann.say("please remove my name from the helpers list");

    expect(none.text).toContain("You have no entry here.");
    expect(none.text).not.toContain("deleted");
  });

  await chapter("one that is listed is found by what people call it", async () => {
    village.change(
      "insert into parcels_day (member_id, day, parcels, noted_at) values (?, '2026-11-20', 12, '')",
      memberId(village, 5001),
    );
    await openMore(chen, /找帮手/, /添一个/, /地网/, "司机", "别人，或一家店");
    await chen.say("阿根的三轮车");
    await chen.press("上溪村");
    await chen.pressAll("不写", "不写");
    await chen.say("天天，下午4点前");
    await chen.press("他同意了");
    await chen.say("桥头，13800138000");
    await chen.pressAll("写陈姐", "给协会看");
    await openPartners(zhou, /等着看/);
    await zhou.press(/阿根/);
    await zhou.press("放进名单");
    await chen.heard();

    for (const said of ["阿根什么时候来收", "怎么联系阿根", "阿根的手机号"]) {
      const heard = await chen.say(said);

      expect(heard.text, said).toContain("阿根的三轮车（司机）");
      expect(heard.text, said).toContain("下午4点前");
    }
    const nobody = await chen.say("阿旺电话多少");

    expect(nobody.text).not.toContain("三轮车");
  });

  await chapter("the own entry is opened, and goes only at a tap", async () => {
    const mine = await chen.say("麻烦把我的名字从帮手名单上划掉");

    expect(mine.buttons.join()).toContain("阿根的三轮车");
    expect(mine.text).not.toContain("全部删掉");
    expect(village.rows("select 1 from partner where state = 'listed'")).toHaveLength(1);
  });
});
