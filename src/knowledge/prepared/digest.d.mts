/** @param folder `src` */
export function digestOfSources(folder: string): string;

/** @throws where there is no such file */
export function sizeAndTime(file: string): string;
