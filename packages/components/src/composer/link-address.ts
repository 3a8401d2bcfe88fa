/** The schemes that a link of the standard's HTML profile may have. */
const allowed = /^(?:https?:\/\/|mailto:|tel:)\S+$/i;
const mail = /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/;
const phone = /^\+?\d[\d ]{6,}$/;
const site = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u;

/** The full address that is meant by what somebody typed, as "skole.dk/tur"; undefined where it is none that may be linked to. */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (allowed.test(text)) return text;
  if (mail.test(text)) return `mailto:${text}`;
  if (phone.test(text)) return `tel:${text.replaceAll(' ', '')}`;
  return site.test(text) ? `https://${text}` : undefined;
}
