/**
 * @param entry path of the file with which the program begins; absent: that of `npm start`
 * @param isScript it awaits nothing at its top, and is compiled ahead; that of `npm start` is
 * @returns path of the built file; `undefined` where it cannot be written
 */
export function builtProgram(entry?: string, isScript?: boolean): Promise<string | undefined>;
