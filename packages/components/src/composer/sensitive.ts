/** What a text seems to hold that should not stand in an ordinary message. */
export type SensitiveFind = 'cpr' | 'health' | 'social' | 'conflict';

/** Six digits that are a date, and four more, however they are parted. */
const cpr = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[\s.–-]{0,3}\d{4}(?!\d)/;

/** The beginnings of words, in Danish and English. */
const words: Readonly<Record<Exclude<SensitiveFind, 'cpr'>, RegExp>> = {
  health:
    /(?<!\p{L})(diagnos|adhd|autis|angst|anxiet|depress|medicin|medicat|psykolog|psycholog|psykiatr|psychiatr|selvskad|self-harm|spiseforst|epilep|diabet|ppr(?!\p{L})|udredning)/iu,
  social:
    /(?<!\p{L})(underretning|anbring|tvangsfjern|misbrug|alkohol|alcohol|børnesag|socialforvaltning|familieafdeling|handicap|fattig|kontanthjælp)/iu,
  conflict:
    /(?<!\p{L})(vold(?!gift)|overgreb|krænk|abuse|mobning|mobbe|bully|forældremyndighed|samværssag|custody|skilsmiss|politianmeld|kriminel)/iu,
};

/**
 * What looks sensitive in a text: a CPR number always, and words on health, social matters and conflicts.
 *
 * It warns and never forbids: it knows words, not what is meant by them.
 */
export function findSensitive(text: string): readonly SensitiveFind[] {
  const found: SensitiveFind[] = cpr.test(text) ? ['cpr'] : [];
  for (const [kind, word] of Object.entries(words) as [keyof typeof words, RegExp][]) {
    if (word.test(text)) found.push(kind);
  }
  return found;
}
