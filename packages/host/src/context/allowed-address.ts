/** Three parts of letters, the first of which begins as every JSON object does in base64url. */
const jwt = /eyJ[\w-]{4,}(\.|%2e)[\w-]+(\1)[\w-]*/i;

/**
 * Whether a host may take its user to an address outside.
 *
 * @param allowed beginnings of addresses, as `https://laering.example/` or `https://*.laering.example/`; what
 *   stands after the host counts as a folder. Only https is allowed, and http on the user's own machine.
 *   An address that carries a token, a user name or a password never is, whatever the list says.
 */
export function isAllowedAddress(address: string, allowed: readonly string[]): boolean {
  const url = parse(address);
  if (!url || url.username !== '' || url.password !== '' || jwt.test(address)) return false;
  return allowed.some((one) => fits(url, one));
}

function fits(url: URL, one: string): boolean {
  const isAnyBelow = one.startsWith('https://*.');
  const rule = parse(isAnyBelow ? one.replace('*.', '') : one);
  if (!rule || rule.protocol !== url.protocol || rule.port !== url.port) return false;
  const isHost = isAnyBelow ? url.hostname.endsWith(`.${rule.hostname}`) : url.hostname === rule.hostname;
  const folder = rule.pathname.endsWith('/') ? rule.pathname : `${rule.pathname}/`;
  return isHost && `${url.pathname}/`.startsWith(folder);
}

function parse(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isLocal = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || isLocal ? url : undefined;
}
