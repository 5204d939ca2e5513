/**
 * @param entry path of the file with which the program begins; absent: that of `npm start`
 * @param isScript it awaits nothing at its top and exports `run`, and is compiled ahead; that of `npm start` is
 * @returns path of the built file; `undefined` where it cannot be written
 */
export function builtProgram(entry?: string, isScript?: boolean): Promise<string | undefined>;

/**
 * Builds several at once, none of them a script: what they have in common is read once.
 *
 * @param entries no two of one file name
 */
export function buildPrograms(entries: readonly string[]): Promise<void>;
