const style = /css`([^`$]*)`/g;
const pieces = /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:) |\s+/g;

/** The source with the styles in it written as short as they can be; what they say is the same. */
export function compactStyles(source) {
  return source.replace(style, (_, text) => `css\`${compact(text)}\``);
}

function compact(text) {
  const short = text.replace(
    pieces,
    (all, string, mark, colon) => string ?? mark ?? colon ?? (all.startsWith('/*') ? '' : ' '),
  );
  return short.replaceAll(';}', '}').trim();
}
