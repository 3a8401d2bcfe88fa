import {createHash, randomBytes} from 'node:crypto';
import {errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey} from 'jose';
import type {Database} from './database.js';

/** Why a token or a session was not accepted. */
export type TokenFault =
  'bad-token' | 'expired' | 'wrong-audience' | 'wrong-issuer' | 'replayed' | 'wrong-user' | 'no-session';

/** Thrown with the fault; its message is the fault, and never the token. */
export class Unaccepted extends Error {
  override readonly name = 'Unaccepted';
  readonly fault: TokenFault;

  constructor(fault: TokenFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Whom the backend trusts, and as whom it answers. */
export interface Trust {
  /** The host, as it names itself in `iss`. */
  readonly issuer: string;

  /** This backend, as the host names it in `aud`. */
  readonly audience: string;

  /** The host's public keys. */
  readonly keys: JWTVerifyGetKey;

  readonly now: () => Date;
}

const longestTokenSeconds = 60;
const skewSeconds = 5;
const sessionSeconds = 600;

/**
 * Trades a token of the host for a session of our own.
 *
 * `claimedUserId` is what the page believes; it is a hint, and must be the user whom the token names. The
 * host's token is good for this once, so nobody who sees it on its way can use it again.
 */
export async function openSession(
  database: Database,
  trust: Trust,
  token: string,
  claimedUserId?: string,
): Promise<{readonly session: string; readonly seconds: number}> {
  const {sub: userId, jti, exp} = await verify(trust, token);
  const now = seconds(trust.now());
  await database.query('delete from used_token where ends < $1', [now - skewSeconds]);
  const unused = await database.query(
    'insert into used_token values ($1, $2, $3) on conflict do nothing returning jti',
    [trust.issuer, jti, exp],
  );
  if (unused.length === 0) throw new Unaccepted('replayed');
  if (claimedUserId !== undefined && claimedUserId !== userId) throw new Unaccepted('wrong-user');
  const session = randomBytes(32).toString('base64url');
  await database.query('delete from session where ends < $1', [now]);
  await database.query('insert into session values ($1, $2, $3)', [
    hashOf(session),
    userId,
    now + sessionSeconds,
  ]);
  return {session, seconds: sessionSeconds};
}

/** The user of a session. */
export async function userOf(database: Database, session: string, now: Date): Promise<string> {
  const [row] = await database.query<{user_id: string}>(
    'select user_id from session where hash = $1 and ends > $2',
    [hashOf(session), seconds(now)],
  );
  if (row === undefined) throw new Unaccepted('no-session');
  return row.user_id;
}

type Verified = JWTPayload & {readonly sub: string; readonly jti: string; readonly exp: number};

async function verify({issuer, audience, keys, now}: Trust, token: string): Promise<Verified> {
  try {
    const {payload} = await jwtVerify(token, keys, {
      issuer,
      audience,
      // Named, because a token that chooses its own algorithm may choose none.
      algorithms: ['ES256'],
      requiredClaims: ['sub', 'jti', 'iat', 'exp'],
      maxTokenAge: longestTokenSeconds,
      clockTolerance: skewSeconds,
      currentDate: now(),
    });
    return payload as Verified;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new Unaccepted('expired');
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
      throw new Unaccepted('wrong-audience');
    }
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss') {
      throw new Unaccepted('wrong-issuer');
    }
    throw new Unaccepted('bad-token');
  }
}

function hashOf(session: string): string {
  return createHash('sha256').update(session).digest('base64url');
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
