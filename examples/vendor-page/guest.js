import {applyContext, connectToHost, staticCalendarSource, use} from '@skolebro/host';

const lesson = {
  id: '3c9b1f70-6a1d-5b6e-9a55-0f3b7f1d4501',
  title: 'Fysik/kemi',
  start: '2026-11-05T10:00:00',
  end: '2026-11-05T11:30:00',
};
const host = await connectToHost({
  hosts: [location.origin],
  provides: {calendar: staticCalendarSource([lesson], {vendor: 'Fjordplan'})},
});
applyContext(document.documentElement, host.context);
document.querySelector('#greeting').textContent = `Hej ${host.context.children?.[0]?.name ?? ''}`;
await use(host, 'resize', document.documentElement.scrollHeight);
