/**
 * Statements that come again have a name: the server reads and plans one once for each connection, which takes it
 * longer than to run it.
 */

/** Beyond these, statements stay without one: each costs memory in every connection. */
const mostNames = 400;
/** So many are remembered as seen once. */
const mostTexts = 2_000;
/** Long lists have a text for each length, and few of them come again. */
const longest = 4_000;

/**
 * What is named must say which columns it gives. A newer program may add a column to a table while this one is at
 * work, and then the server would refuse a named statement that gives all of them.
 */
const isNameable = (text: string): boolean =>
  text.length <= longest &&
  /^\s*(?:select|insert|update|delete|with)\b/i.test(text) &&
  !text.replaceAll("count(*)", "").includes("*");

/** @returns what gives a statement its name, from the second time on that it is run */
export function createNames(): (text: string) => string | undefined {
  const seen = new Set<string>();
  const names = new Map<string, string>();

  return (text) => {
    const known = names.get(text);
    if (known !== undefined || !isNameable(text)) return known;
    if (!seen.has(text)) {
      if (seen.size < mostTexts) seen.add(text);
      return undefined;
    }
    if (names.size >= mostNames) return undefined;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };
}
