import {contractVersion} from '../host.js';
import {isRecord} from './plain.js';

/** What a guest says first, to whoever frames it: nothing that must stay between two. */
export interface Hello {
  readonly skolebro: 'hello';
  readonly version: string;
  readonly handle: string;
}

/** What a host answers, with the port through which everything else goes. */
export interface Welcome {
  readonly skolebro: 'welcome';
  readonly version: string;
  readonly handle: string;
}

/** What a host answers when it speaks another first number of the contract. */
export interface Refused {
  readonly skolebro: 'refused';
  readonly handle: string;
}

/** Reads a message of the handshake; undefined for everything else that windows say to each other. */
export function readHandshake(data: unknown): Hello | Welcome | Refused | undefined {
  if (!isRecord(data)) return undefined;
  const {skolebro, version, handle} = data;
  if (typeof handle !== 'string' || handle === '') return undefined;
  if (skolebro === 'refused') return {skolebro, handle};
  if (skolebro !== 'hello' && skolebro !== 'welcome') return undefined;
  return typeof version === 'string' ? {skolebro, version, handle} : undefined;
}

/** Whether two sides understand each other: the first number is the same; a later second number only adds. */
export function isSameContract(version: string): boolean {
  return version.split('.', 1)[0] === contractVersion.split('.', 1)[0];
}
