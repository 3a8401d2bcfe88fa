/** Gives a text as HTML shows it, in content and between double quotes of an attribute. */
export function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}

/** Gives a long name or address as HTML that may break after a sign that parts words. */
export function wrappable(text: string): string {
  return escaped(text).replace(/(?<=\w)[/.?=-](?=\w)/g, '$&<wbr>');
}
