/** The file `.env` as text: values are put in, every other line and every comment stays. */

/** `undefined`: the setting goes back to its usual value; its line stays as a comment. */
export type Values = Readonly<Record<string, string | undefined>>;

export function withValues(text: string, values: Values): string {
  const lines = text.replace(/\n*$/, "").split("\n");
  for (const [name, value] of Object.entries(values)) {
    const set = (isComment: boolean) =>
      lines.findIndex((line) =>
        new RegExp(`^\\s*${isComment ? "#\\s*" : ""}${name}\\s*=`).test(line),
      );
    const active = set(false);
    const at = active === -1 ? set(true) : active;
    if (value === undefined) {
      if (active !== -1) lines[active] = `#${name}=`;
    } else if (at === -1) lines.push(`${name}=${quoted(value)}`);
    else lines[at] = `${name}=${quoted(value)}`;
  }
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}

/** Where a value has a sign that means something in such a file, it stands in signs that it does not have. */
function quoted(value: string): string {
  if (/^[\w:/.,@%+=~?&-]*$/.test(value)) return value;
  return value.includes("'") ? `\`${value}\`` : `'${value}'`;
}
