/** Text with Telegram's formatting, as a phone shows it. What is not known here is plain text. */
import type { MessageEntity } from "@grammyjs/types";
import type { JSX } from "hono/jsx/jsx-runtime";

export function Formatted({
  text,
  entities,
}: {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}) {
  const ends = entities.flatMap(({ offset, length }) => [offset, offset + length]);
  const cuts = [...new Set([0, ...ends, text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((one, other) => one - other);
  return (
    <>
      {cuts.slice(0, -1).map((from, index) => {
        const to = cuts[index + 1]!;
        return entities
          .filter(({ offset, length }) => offset <= from && offset + length >= to)
          .reduce<JSX.Element>(wrap, <>{text.slice(from, to)}</>);
      })}
    </>
  );
}

function wrap(inner: JSX.Element, entity: MessageEntity): JSX.Element {
  switch (entity.type) {
    case "bold":
      return <b>{inner}</b>;
    case "italic":
      return <i>{inner}</i>;
    case "underline":
      return <u>{inner}</u>;
    case "strikethrough":
      return <s>{inner}</s>;
    case "code":
    case "pre":
      return <code>{inner}</code>;
    case "url":
    case "text_link":
      // It shows what it looks like; nobody is led away from a preview.
      return <u class="link">{inner}</u>;
    default:
      return inner;
  }
}
