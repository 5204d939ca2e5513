/**
 * @param entry path of the file with which the program begins; absent: that of `npm start`
 * @returns path of the built file; `undefined` where it cannot be written
 */
export function builtProgram(entry?: string): Promise<string | undefined>;
