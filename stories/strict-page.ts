import {staticCalendarSource, staticNotificationSource} from '@skolebro/host';
import {family, longTitles, news, now, overlapping, school, week} from './data.js';

/** What the page's policy has stopped, by directive; tests in the page around it read this. */
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) => {
  violations.push(`${effectiveDirective} ${sample}`);
});

await import('@skolebro/components/define/all.js');

const states = ['failed', 'step-up-needed', 'loading', 'stale'] as const;
const sources = [
  staticCalendarSource([...week, ...overlapping, ...longTitles], {vendor: school}),
  ...states.map((state) => staticCalendarSource(week, {vendor: school, state})),
];
for (const source of sources) {
  for (const view of ['week', 'list'] as const) {
    const calendar = document.createElement('skolebro-calendar');
    Object.assign(calendar, {source, view, now});
    document.body.append(calendar);
  }
}

const parts: readonly (readonly [tag: string, properties: object])[] = [
  ['skolebro-avatar', {name: 'Ane Sørensen'}],
  ['skolebro-badge', {count: 3}],
  ['skolebro-button', {textContent: 'Send besked', kind: 'primary', busy: true}],
  ['skolebro-checkbox', {label: 'Svar', checked: true, error: 'Sæt kryds.'}],
  ['skolebro-child-mark', {name: 'Alma', index: 3}],
  ['skolebro-child-switcher', {family}],
  ['skolebro-chip', {label: 'Ulæste', choosable: true, removable: true}],
  ['skolebro-date-field', {label: 'Afleveres', value: '2026-11-27'}],
  ['skolebro-dialog', {heading: 'Slet kladden?', open: true}],
  ['skolebro-field', {label: 'Besked', multiline: true, maxLength: 9}],
  ['skolebro-icon-button', {label: 'Udskriv', icon: 'print'}],
  ['skolebro-menu', {label: 'Flere', items: [{value: 'reply', label: 'Svar', icon: 'reply'}]}],
  ['skolebro-notifications', {family, now, source: staticNotificationSource(news, {vendor: school})}],
  ['skolebro-progress', {label: 'Sender', value: 40}],
  ['skolebro-progress', {label: 'Sender'}],
  ['skolebro-tabs', {tabs: [{value: 'inbox', label: 'Indbakke', count: 3}]}],
  ['skolebro-select', {label: 'Fag', options: [{value: 'dansk', label: 'Dansk'}]}],
];
for (const [tag, properties] of parts) {
  const part = document.body.appendChild(document.createElement(tag));
  Object.assign(part, properties);
  await (part as HTMLElement & {updateComplete?: Promise<unknown>}).updateComplete;
}

const toast = document.body.appendChild(document.createElement('skolebro-toast'));
toast.show({message: 'Beskeden er sendt', action: 'Fortryd', kind: 'good'});
await toast.updateComplete;

Object.assign(globalThis, {violations, isReady: true});
