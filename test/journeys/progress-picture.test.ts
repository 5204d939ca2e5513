/** Progress as a picture: for who taps it; the page itself stays small text. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, labels } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

describe.each([
  ["zh", "zh-hans", 8_901, "看图", "你走到了这里"],
  ["en", "en", 8_902, "As a picture", "How far you are"],
] as const)("progress in %s", (tongue, phone, id, picture, here) => {
  it("comes as a tall picture at a tap, with a way on", async () => {
    const person = village.person(id, "Mei<&>", phone);
    await joinUp(person, { tongue, placement: "goods" });
    const page = await person.say("/progress");
    const heard = await person.press(picture);
    const png = await person.download(heard.messages[0]!);

    expect(new TextEncoder().encode(page.text).length).toBeLessThan(1_000);
    expect(heard.messages[0]!.photo).toBeDefined();
    expect(heard.text).toContain(here);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(800);
    expect(png.readUInt32BE(20)).toBeGreaterThan(1_000);
    expect(heard.buttons).toContain(labels[tongue].goOn);
  });

  it("answers no other button of that kind", async () => {
    const person = village.person(id + 10, "Mei", phone);
    await joinUp(person, { tongue, placement: "goods" });
    const at = (await person.say("/help")).messages[0]!.message_id;

    expect((await person.forge(at, "progress:x")).text).toBe("");
  });
});
