import type {ReadFaultId} from '@skolebro/formats';
import type {Texts} from '@skolebro/validator';

/** What the conversion of calendars says of each thing that it cannot carry over. */
export const calendarFaultTexts: {readonly [Fault in ReadFaultId]?: Texts} = {
  'encoding-bom': {
    da: 'filen begynder med et usynligt mærke (BOM), som er sprunget over',
    en: 'the file begins with an invisible mark (BOM), which was skipped',
  },
  'encoding-not-utf8': {
    da: 'linjen er ikke UTF-8, så teksten kan ikke læses sikkert',
    en: 'the line is not UTF-8, so its text cannot be read safely',
  },
  'ics-line-broken': {da: 'linjen er ikke gyldig iCalendar', en: 'the line is not valid iCalendar'},
  'ics-component-broken': {
    da: 'en BEGIN og en END passer ikke sammen',
    en: 'a BEGIN and an END do not fit together',
  },
  'ics-component-not-an-event': {
    da: 'her står noget andet end en begivenhed; det er ikke ført med',
    en: 'this is something else than an event; it was not carried over',
  },
  'ics-event-without-start': {
    da: 'begivenheden har ingen start, så den kan ikke vises; den er ikke ført med',
    en: 'the event has no start, so it cannot be shown; it was not carried over',
  },
  'ics-event-without-uid': {
    da: 'begivenheden har ingen UID; den har fået et id efter sit sted i filen',
    en: 'the event has no UID; it was given an id by its place in the file',
  },
  'ics-uid-repeated': {
    da: 'en anden begivenhed i filen har samme UID',
    en: 'another event in the file has the same UID',
  },
  'ics-occurrence-without-series': {
    da: 'en ændret gentagelse hører ikke til nogen begivenhed i filen',
    en: 'a changed occurrence belongs to no event in the file',
  },
  'ics-value-mislabelled': {
    da: 'værdien er af en anden slags, end filen siger; den er læst som det, den ligner',
    en: 'the value is of another kind than the file says; it was read as what it looks like',
  },
  'ics-value-not-carried': {
    da: 'værdien kan ikke læses, så den er ikke ført med',
    en: 'the value cannot be read, so it was not carried over',
  },
  'ics-property-not-carried': {
    da: 'standarden har ingen plads til egenskaben, så den er ikke ført med',
    en: 'the standard has no place for the property, so it was not carried over',
  },
  'ics-time-zone-unknown': {
    da: 'tidszonen er ukendt, så klokkeslættet står uden zone',
    en: 'the time zone is unknown, so the time stands without a zone',
  },
  'ics-empty': {da: 'filen har ingen begivenheder', en: 'the file has no events'},
};
