/** A number of a bank or identity card. Pure. */

/** Fifteen digits in a row or more, or groups of four as they stand on a bank card; of any width. */
export function isCardNumber(text: string): boolean {
  const plain = text.normalize("NFKC");
  return /\p{Nd}{15}/u.test(plain) || /\p{Nd}{4}(?:[ -]\p{Nd}{4}){3}/u.test(plain);
}
