import { describe, expect, it } from "vitest";
import { languages } from "../bot/reply.ts";
import { sizeOf } from "../../test/support/drawn.ts";
import { picturesOf } from "../../test/support/pictures.ts";
import { qrSeen } from "../../test/support/qr-seen.ts";
import { planOf } from "./plan.ts";

describe.each(languages)("the certificate (%s)", (language) => {
  const pictures = [1, 5].flatMap((count) => picturesOf(language, count));
  const named = (of: string) =>
    pictures.flatMap(({ name, chart }) =>
      name === of && chart.kind === "certificate" ? [{ chart, plan: planOf(chart) }] : [],
    );

  it.each(["certificate", "certificate-printed"])(
    "has a code that leads to what is signed, with an empty edge (%s)",
    (of) => {
      for (const { chart, plan } of named(of)) {
        const { seen, wanted, edge } = qrSeen(plan, chart.link);

        expect(seen).toEqual(wanted);
        expect(edge).toBe(true);
      }
      expect(named(of)).toHaveLength(2);
    },
  );

  it("is a page of A4 at 300 dots an inch to print, and has no code before it is given", () => {
    for (const { plan } of named("certificate-printed")) {
      const { width, height } = sizeOf(plan.svg);
      expect([width * plan.zoom, height * plan.zoom]).toEqual([2_480, 3_508]);
    }
    for (const { plan } of named("certificate-preview")) {
      expect(plan.svg).not.toContain('class="qr"');
    }
    expect(named("certificate-preview")).toHaveLength(2);
  });
});
