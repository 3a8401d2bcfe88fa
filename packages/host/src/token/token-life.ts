/**
 * How many seconds after its mint a token may still be handed out.
 *
 * It takes the time between the token's own `iat` and `exp`, which one clock has written, so that it does
 * not matter how wrong the clock of the device is. Without them it is the longest that is allowed.
 */
export function lifeOf(token: string, maxSeconds: number, marginSeconds: number): number {
  const claimed = claimedLife(token);
  const life = Math.max(0, Math.min(maxSeconds, claimed ?? maxSeconds));
  return Math.max(life - marginSeconds, life / 2);
}

function claimedLife(token: string): number | undefined {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as unknown;
    if (typeof claims !== 'object' || claims === null) return undefined;
    const {iat, exp} = claims as {iat?: unknown; exp?: unknown};
    return typeof iat === 'number' && typeof exp === 'number' ? exp - iat : undefined;
  } catch {
    return undefined;
  }
}
