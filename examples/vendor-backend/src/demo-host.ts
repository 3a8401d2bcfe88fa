import {randomUUID} from 'node:crypto';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';

/** A host for the demonstration: it has one signed-in user, and mints tokens for the backends it knows. */
export interface DemoHost {
  readonly issuer: string;

  /** What backends verify with, as at an address that ends in jwks.json. */
  readonly jwks: JSONWebKeySet;
  readonly keys: JWTVerifyGetKey;

  /** A token for one backend; claims can be set otherwise to see what a backend does with a bad one. */
  mint(audience: string, other?: OtherClaims): Promise<string>;
}

/** What a token says otherwise than it should. */
export interface OtherClaims {
  readonly subject?: string;
  readonly issuer?: string;

  /** Seconds since 1970. Default now. */
  readonly issuedAt?: number;

  /** Seconds from `issuedAt`. Default 60. */
  readonly seconds?: number;
  readonly id?: string;
}

/** Starts a host in which one user is signed in. */
export async function demoHost(
  issuer: string,
  userId: string,
  now = (): Date => new Date(),
): Promise<DemoHost> {
  const {publicKey, privateKey} = await generateKeyPair('ES256');
  const jwks = {keys: [{...(await exportJWK(publicKey)), kid: 'demo', alg: 'ES256', use: 'sig'}]};
  return {
    issuer,
    jwks,
    keys: createLocalJWKSet(jwks),
    mint(audience, other = {}) {
      const issuedAt = other.issuedAt ?? Math.floor(now().getTime() / 1000);
      return new SignJWT({})
        .setProtectedHeader({alg: 'ES256', kid: 'demo'})
        .setIssuer(other.issuer ?? issuer)
        .setAudience(audience)
        .setSubject(other.subject ?? userId)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + (other.seconds ?? 60))
        .setJti(other.id ?? randomUUID())
        .sign(privateKey);
    },
  };
}
