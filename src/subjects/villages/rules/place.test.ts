import { describe, expect, it } from "vitest";
import { languages } from "../../../bot/reply.ts";
import { countryName, offered, parseCountry, parseTimeZone, zoneName, zonesOf } from "./place.ts";

describe("a country that an officer types", () => {
  it.each([
    ["cn", "CN"],
    ["China", "CN"],
    ["中国", "CN"],
    [" 印度 ", "IN"],
    ["ＫＥ", "KE"],
    ["Viet Nam?", undefined],
    ["", undefined],
    ["QQ", undefined],
    ["European Union", undefined],
    ["zz", undefined],
  ])("%j is %s", (text, expected) => {
    expect(parseCountry(text)).toBe(expected);
  });

  it("has a name in every language", () => {
    expect([countryName("CN", "zh"), countryName("CN", "en")]).toEqual(["中国", "China"]);
  });
});

describe("a time zone that an officer types", () => {
  it.each([
    ["Asia/Shanghai", "Asia/Shanghai"],
    ["asia/shanghai", "Asia/Shanghai"],
    ["Kolkata", "Asia/Kolkata"],
    ["mexico city", "America/Mexico_City"],
    ["utc", "UTC"],
    ["中国标准时间", "Asia/Shanghai"],
    ["yangon", "Asia/Rangoon"],
    ["Kyiv", "Europe/Kiev"],
    ["East Africa Time", "Africa/Nairobi"],
    ["Atlantis", undefined],
    ["Asia/Atlantis", undefined],
    ["+08:00", undefined],
    ["", undefined],
  ])("%j is %s", (text, expected) => {
    expect(parseTimeZone(text)).toBe(expected);
  });

  it("of a country with one zone is known without asking", () => {
    expect(zonesOf("LK")).toEqual(["Asia/Colombo"]);
    expect(zonesOf("KE")).toEqual(["Africa/Nairobi"]);
    expect(zonesOf("RU")).toEqual([]);
  });

  it("is known to the runtime wherever it is offered, and fits on a button", () => {
    for (const zone of Object.values(offered).flat()) {
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
      for (const language of languages) {
        // Vietnam and Thailand have the same clocks by the same name.
        const name = zoneName(zone, language);
        expect(zoneName(parseTimeZone(name)!, language)).toBe(name);
      }
      expect(Buffer.byteLength(`village:zone:${"v".repeat(15)}:${zone}`)).toBeLessThanOrEqual(48);
    }
    for (const code of Object.keys(offered)) expect(parseCountry(code)).toBe(code);
  });
});
