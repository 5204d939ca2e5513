/** What each number of the sheet for this month means, a page for each of its parts. */
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { wishButton } from "../rules/wish.ts";

const parts = {
  people: [phrase("sheet-people"), phrase("sheet-what-people")],
  road: [phrase("sheet-road"), phrase("sheet-what-road")],
  parcels: [phrase("sheet-parcels"), phrase("sheet-what-parcels")],
  problems: [phrase("sheet-problems"), phrase("sheet-what-problems")],
  done: [phrase("sheet-done"), phrase("sheet-what-done")],
} as const satisfies Readonly<Record<string, readonly [heading: Phrase, means: Phrase]>>;

/** Under the sheet. */
export const whatIsThis: Button = { label: phrase("sheet-what"), action: "stats:what:" };

/** @param name of a part; anything else shows which there are */
export function sayMeaning(name: string): Reply {
  const part = Object.entries(parts).find(([each]) => each === name)?.[1];
  if (part !== undefined) {
    return {
      words: [...part],
      buttons: [[{ label: phrase("back"), action: "stats:what:" }]],
    };
  }
  return {
    words: phrase("sheet-what-which"),
    buttons: [
      ...Object.entries(parts).map(([each, [heading]]): Button[] => [
        { label: heading, action: `stats:what:${each}` },
      ]),
      [wishButton(phrase("sheet-button"), "sheet", null)],
    ],
  };
}
