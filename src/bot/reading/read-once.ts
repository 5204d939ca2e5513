/**
 * What is read of a text, kept for the last few texts: a message is read by many rules one after the other, and turns of
 * several people take place by turns.
 */

/** As many as there are turns in hand at once; more than that were answered already. */
const mostKept = 32;

/** @param read pure: what it says of a text is said again without reading */
export function readOnce<Read>(read: (text: string) => Read): (text: string) => Read {
  const kept = new Map<string, Read>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const said = read(text);
    if (kept.size >= mostKept) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
    kept.set(text, said);
    return said;
  };
}
