import {combine} from '@skolebro/host';

/** Two vendors in two kommuner as one calendar; when one fails, the other is still there. */
export function familyCalendar(solbakken, fjordplan, {alma, viggo}) {
  return combine([
    {vendor: 'Solbakken', source: solbakken, childIds: [alma]},
    {vendor: 'Fjordplan', source: fjordplan, childIds: [viggo]},
  ]);
}
