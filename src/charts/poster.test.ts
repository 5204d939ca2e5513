import { describe, expect, it } from "vitest";
import { languages } from "../bot/reply.ts";
import { textsOf } from "../../test/support/drawn.ts";
import { picturesOf } from "../../test/support/pictures.ts";
import { qrSeen } from "../../test/support/qr-seen.ts";
import { planOf } from "./plan.ts";

describe.each(languages)("the poster (%s)", (language) => {
  const { chart } = picturesOf(language, 1).find(({ name }) => name === "poster")!;
  const { svg, zoom } = planOf(chart);

  it("has the code that leads to the link, with an empty edge around it", () => {
    const link = chart.kind === "poster" ? chart.link : "";
    const { seen, wanted, edge } = qrSeen({ svg, zoom }, link);
    const module = Number(/class="qr" d="M\d+ \d+h(\d+)/.exec(svg)?.[1]);

    expect(seen).toEqual(wanted);
    expect(edge).toBe(true);
    // A camera across a room: six millimetres on the 148 of an A5 page are far more than it needs.
    expect((module / 800) * 148).toBeGreaterThan(2);
  });

  it("says what it leads to, who invites, where, and who runs it", () => {
    const read = textsOf(svg)
      .map(({ text }) => text)
      .join(" ");

    expect(read).toContain(language === "zh" ? "扫一扫，学开网店" : "Scan to learn to sell online");
    expect(read).toContain(language === "zh" ? "陈美丽请你来" : "Mei <Chen> invites you");
    expect(read).toContain(language === "zh" ? "上溪镇大桥头村" : "Upper Stream Village");
    expect(read).toContain(
      language === "zh" ? "县电商协会办的" : "Run by the e-commerce association",
    );
  });
});
