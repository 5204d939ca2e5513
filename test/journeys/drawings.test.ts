/** Drawings: a button under a card that has one; the picture comes at a tap; what is not drawn is refused. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chart } from "../../src/bot/chart.ts";
import { createDraw } from "../../src/charts/draw.ts";
import { writePlaybook, writtenCard } from "../support/own-playbook.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

const texts = {
  en: {
    phone: "en",
    show: "Show me a picture",
    card: /Pack it well/,
    title: "A parcel in five pictures",
  },
  zh: { phone: "zh-hans", show: "画给我看", card: /好好装箱/, title: "五张画，装好一个包裹" },
} as const;

describe.each([
  ["en", 7_681],
  ["zh", 7_691],
] as const)("a drawing in %s", (tongue, id) => {
  const said = texts[tongue];
  const draw = createDraw();
  const drawn: Chart[] = [];
  let village: TestVillage;

  beforeAll(async () => {
    const packing = writtenCard("pack", "Pack it well.", "好好装箱。");
    const plain = writtenCard("on", "Go on.", "接着走。");
    village = await openVillage({
      knowledge: await writePlaybook([
        {
          id: "products",
          number: 1,
          items: [{ ...packing, yaml: "{ card: pack, picture: parcel }" }, plain],
        },
        { id: "who-does-what", number: 2, items: [writtenCard("last", "The end.", "完。")] },
      ]),
      draw: (chart) => {
        drawn.push(chart);
        return draw(chart);
      },
    });
  });
  afterAll(() => village.close());

  it("comes at a tap under the card that has one, and the road goes on from there", async () => {
    const mei = village.person(id, "Mei", said.phone);
    const card = await walkTo(mei, await joinUp(mei, { tongue }), said.card, tongue);
    expect(card.buttons).toContain(said.show);
    expect(drawn).toEqual([]);

    const heard = await mei.press(said.show);

    const photo = heard.messages.find((message) => message.photo !== undefined);
    expect((await mei.download(photo!)).subarray(1, 4).toString()).toBe("PNG");
    expect(drawn).toMatchObject([{ kind: "drawing", drawing: "parcel", title: said.title }]);

    const next = await mei.say("/next");
    expect(next.buttons).toContain(said.show);
  });
});
