/** Drawings: small pictures that show what a card says. Drawn when somebody taps for one, never before. */
import { button, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { pressDrawing } from "./screens.ts";

export const drawings = {
  name: "drawings",
  press: { drawing: button(member, (_, turn, press) => pressDrawing(turn, press)) },
} satisfies Subject<unknown>;

// What other subjects and the neighbours may use.
export { type DrawingChart, type DrawingName, drawingNames } from "./drawing.ts";
export { drawingReply } from "./screens.ts";
