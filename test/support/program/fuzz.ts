/**
 * Test support: updates as nobody would send them, for fast-check.
 *
 * They look enough like updates to get past the first checks: right names, wrong values. Everybody
 * in them is one of a few people, so that what breaks for one can be seen at the next message.
 */
import fc from "fast-check";

/** Any text that could do harm: empty, huge, NUL, right to left, emoji, halves of characters. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "",
    " ",
    "\0",
    "\n\n\n",
    "…",
    "/",
    "/start",
    "/start r_000000000000",
    "/next@somebody_bot",
    "<b>&amp;</b> *_[x](y)",
    "\u202eevil\u202c",
    "👨‍👩‍👧‍👦".repeat(400),
    "汉".repeat(5_000),
    "a\0b".repeat(2_000),
    "\ud83d",
    "x".repeat(100_000),
    "$1 {$x} { $name }",
  ),
);

/** Any JSON value. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom<unknown>([], {}, [null], { id: 1 }, 1e300, -1, Number.MAX_SAFE_INTEGER),
);

/** The right value mostly, else anything, else nothing at all. */
function or<T>(right: fc.Arbitrary<T>, weight = 8): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: right, weight },
    { arbitrary: anything, weight: 1 },
    { arbitrary: fc.constant(undefined), weight: 1 },
  );
}

const data = fc.oneof(
  nastyText,
  fc.constantFrom(
    "join:yes~join.1",
    "join:lang:zh~join.1",
    "join:village:__proto__",
    "step:",
    "step:done:x:y:z",
    "do:next",
    "do:constructor",
    "do:forget",
    "village:list:x",
    "either:task",
    "me:name",
    "lang:xx",
    "a:b~join.zzzzzzzz",
  ),
);

/** An update from one of these people, broken in any way. */
export function brokenUpdate(people: readonly number[]): fc.Arbitrary<object> {
  const id = fc.constantFrom(...people);
  const from = fc.record({
    id: or(id, 30),
    is_bot: or(fc.constant(false), 30),
    first_name: or(nastyText),
    language_code: or(fc.constantFrom("zh-hans", "en", "")),
  });
  const chat = fc.record({ id: or(id, 30), type: or(fc.constant("private"), 30) });
  const photo = fc.array(fc.record({ file_id: or(nastyText), file_size: or(fc.nat()) }));
  const message = fc.record(
    {
      message_id: or(fc.nat()),
      date: or(fc.nat()),
      from: or(from, 30),
      chat: or(chat, 30),
      text: or(nastyText),
      entities: or(fc.array(fc.record({ type: or(nastyText), offset: or(fc.integer()) }))),
      photo: or(photo, 1),
      voice: or(fc.record({ file_id: or(nastyText), duration: or(fc.integer()) }), 1),
      document: or(fc.record({ file_id: or(nastyText), mime_type: or(nastyText) }), 1),
      caption: or(nastyText, 1),
      reply_to_message: or(fc.record({ message_id: or(fc.integer()) }), 1),
    },
    { requiredKeys: ["from", "chat"] },
  );
  const tap = fc.record(
    { id: or(nastyText), from: or(from, 30), message: or(message, 8), data: or(data, 8) },
    { requiredKeys: ["from"] },
  );
  const came = fc.record({
    from: or(from, 30),
    chat: or(chat, 30),
    new_chat_member: or(fc.record({ status: or(fc.constantFrom("kicked", "member")) })),
  });
  return fc.oneof(
    { arbitrary: fc.record({ message: or(message, 20) }), weight: 6 },
    { arbitrary: fc.record({ callback_query: or(tap, 20) }), weight: 4 },
    { arbitrary: fc.record({ my_chat_member: or(came, 20) }), weight: 1 },
    { arbitrary: fc.record({ edited_message: or(message, 20) }), weight: 1 },
    { arbitrary: fc.record({ guest_query: anything, unheard_of: message }), weight: 1 },
  ) as fc.Arbitrary<object>;
}
