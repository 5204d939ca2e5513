/** The first parcel that somebody shows brings their own invitation, once: a neighbour may have asked. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { writePlaybook, writtenCard, type WrittenStep } from "../support/own-playbook.ts";
import { joinUp, labels } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

const showParcel = (id: string) => ({
  yaml: `{ show: ${id}, accepts: [photo], look: true }`,
  en: "Show your parcel.",
  zh: "给包裹拍张照。",
});
const steps: readonly WrittenStep[] = [
  { id: "shipping", number: 9, items: [showParcel("packing"), showParcel("first-parcel")] },
  { id: "first-orders", number: 10, items: [writtenCard("on", "Go on.", "接着卖。")] },
];

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage({ knowledge: await writePlaybook(steps) });
});
afterAll(() => village.close());

describe.each([
  ["en", "en", 7_401, "Did anyone ask about your parcel?"],
  ["zh", "zh-hans", 7_402, "有人问起你的包裹吗？"],
] as const)("the first parcel in %s", (tongue, phone, id, asked) => {
  it("brings the invitation once, also when parcels are noted afterwards", async () => {
    await chapter("that is shown brings the invitation; the way on stands last", async () => {
      const person = village.person(id, "Wang", phone);
      await joinUp(person, { tongue });

      const packing = await person.photo();
      await person.press(labels[tongue].goOn);
      const parcel = await person.photo();

      expect(packing.text).not.toContain(asked);
      expect(parcel.text).toContain(asked);
      expect(parcel.text).toMatch(/start=r_/);
      expect(parcel.buttons).toContain(labels[tongue].goOn);
    });

    await chapter("brings it once, also when parcels are noted afterwards", async () => {
      const person = village.person(id, "Wang", phone);

      const again = await person.photo();
      await person.say("/orders");
      const noted = await person.say("3");

      expect(again.text + noted.text).not.toContain(asked);
    });
  });
});
