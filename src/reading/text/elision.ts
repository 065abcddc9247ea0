const elisions = /^(?:[ldjmnst]|qu)'/;

/** A folded word without the "l'", "d'", "j'", "qu'" that is written together with it. */
export function withoutElision(folded: string): string {
  const apostrophe = folded.indexOf("'");
  return apostrophe >= 1 && apostrophe <= 2 && elisions.test(folded) ? folded.slice(apostrophe + 1) : folded;
}

/** How much of a folded word stands before a name: 2 in "d'ottawa" and "l'assomption", else 0. */
export function elisionLength(folded: string): number {
  return folded.charCodeAt(1) === 39 && (folded.startsWith('d') || folded.startsWith('l')) ? 2 : 0;
}
