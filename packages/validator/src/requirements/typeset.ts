/** Keeps a number on the line of its word or sign, as `§ 23`, `stk. 2`, `10 procent`, and sets `1.–9.` with a dash. */
export function typeset(text: string): string {
  return text
    .replace(/([0-9]\.)-(?=[0-9])/g, '$1–')
    .replace(/(§§?|\b(?:stk|nr|art|kap|kl)\.|\b(?:artikel|article|section)) (?=[0-9])/giu, '$1\u00a0')
    .replace(
      /([0-9]) (?=(?:procent|per cent|%|tegn|dage?|timer|år|days?|hours?|years?)(?!\p{L}))/gu,
      '$1\u00a0',
    );
}
