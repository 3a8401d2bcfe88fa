import {aulaHost} from '@skolebro/host';

/** What a widget in Aula makes of its properties; the rest of it is the same as in every other host. */
export function hostInAula(props, functions) {
  return aulaHost({
    widgetId: '0999',
    given: props,
    functions,
    opens: ['https://solbakken.example'],
    knows: {
      // Aula does not say which kommune an institution belongs to; you do.
      institution: (number) => ({101001: {municipalityCode: '0101', municipalityName: 'København'}})[number],
    },
  });
}
