/** The tap on "Show me a picture". The name may be forged: only one that is drawn is shown. */
import type { MemberTurn } from "../../bot/who.ts";
import { onward } from "../../bot/doors.ts";
import { phrase, type Language, type Reply } from "../../bot/reply.ts";
import { type Press, sayOld } from "../../bot/subject.ts";
import { drawingNames, type DrawingName } from "./drawing.ts";

export function pressDrawing(turn: MemberTurn, { args: [name = ""] }: Press): void {
  if (!Object.hasOwn(drawingNames, name)) return sayOld(turn);
  turn.say({ ...drawingReply(name as DrawingName, turn.member.language), buttons: onward });
}

export function drawingReply(name: DrawingName, language: Language): Reply {
  return {
    words: phrase(`drawing-${name}-title`),
    attachment: {
      kind: "chart",
      chart: {
        kind: "drawing",
        language,
        drawing: name,
        title: phrase(`drawing-${name}-title`),
        labels: Array.from({ length: drawingNames[name] }, (_, index) =>
          phrase(`drawing-${name}-${index + 1}`),
        ),
      },
      instead: phrase("drawing-failed"),
    },
  };
}
