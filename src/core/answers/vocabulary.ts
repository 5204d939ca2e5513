/** Answers, core: numbers for terms, so that an index is made of numbers only. */
export interface Vocabulary {
  /** The term's number; a new term gets the next one. */
  add(term: string): number;
  /** `undefined` for a term that no text has. */
  find(term: string): number | undefined;
  readonly size: number;
  terms(): Iterable<string>;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  return {
    add(term) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      return number;
    },
    find: (term) => numbers.get(term),
    get size() {
      return numbers.size;
    },
    terms: () => numbers.keys(),
  };
}
