import {staticHost, type StaticHost} from '@skolebro/host';
import {formatIsoWeek, isoWeekOf} from '@skolebro/models';
import type {World} from '@skolebro/samples';
import type {Language} from '../../page-language.js';
import type {Child} from './family.js';

/** The portal as vendors see it: who is here, which children are in view, and a token for a vendor's backend. */
export function portalHost(world: World, children: readonly Child[], language: Language): StaticHost {
  return staticHost(
    {
      locale: language === 'da' ? 'da-DK' : 'en-GB',
      timeZone: 'Europe/Copenhagen',
      user: {id: world.demoFamily.parentId, role: 'guardian'},
      children: children.map(({id, name, group, institutionNumber}) => ({
        id,
        name,
        ...(group !== '' && {groupName: group}),
        institutionNumber,
      })),
      institutions: children.map(({institution, institutionNumber, municipality, municipalityCode}) => ({
        institutionNumber,
        name: institution,
        municipalityCode,
        municipalityName: municipality,
      })),
      isoWeek: formatIsoWeek(isoWeekOf(world.now.slice(0, 10))),
      slot: 'dashboard',
    },
    {getToken: ({audience, signal}) => mint(audience, signal)},
  );
}

/** Asks the platform's own server, which knows who is signed in. */
async function mint(audience: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(new URL('../host/token', document.baseURI), {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({audience}),
    ...(signal && {signal}),
  });
  const body = (await response.json()) as {token?: unknown};
  if (!response.ok || typeof body.token !== 'string') throw new Error('The platform gave no token.');
  return body.token;
}
