// A vendor that is framed: it feeds the page's calendar, and shows a week plan of its own.
import '@skolebro/components/define/state.js';
import '@skolebro/components/define/week-plan.js';
import {
  applyContext,
  connectToHost,
  type FramingHost,
  staticCalendarSource,
  staticWeekPlanSource,
  use,
} from '@skolebro/host';
import type {HostContext} from '@skolebro/models';
import {eventsOfChild} from '@skolebro/samples';
import {html, render} from 'lit';
import {plans, pupil, world} from './week.js';

const content = document.querySelector<HTMLElement>('#fjordplan') ?? document.body;
const own = {vendor: 'Fjordplan', childId: pupil.id};
const weekPlans = staticWeekPlanSource(plans, {...own, newId: () => crypto.randomUUID()});

try {
  const host = await connectToHost({
    // This demonstration is framed by the portal at its own address; a vendor lists its customers' here.
    hosts: [location.origin],
    provides: {calendar: staticCalendarSource(eventsOfChild(world, pupil.id), own)},
  });
  content.addEventListener('week-plan-print', () => void use(host, 'print'));
  dress(host.context);
  host.watch(dress, host.closed);
  keepHeight(host);
  await use(host, 'setCount', plans[0]?.plan.entries?.length ?? 0);
} catch {
  render(html`<skolebro-state state="failed" vendor="Fjordplan"></skolebro-state>`, content);
}

/** Shows the week of the children that the page has in view, in its language and its colours. */
function dress(context: HostContext): void {
  document.documentElement.lang = '';
  applyContext(document.documentElement, context);
  const {children = [], isoWeek = ''} = context;
  const family = children.map(({id, name = '', groupName = ''}) => ({id, name, group: groupName}));
  render(
    html`<skolebro-week-plan
      .source=${weekPlans}
      .family=${family}
      week=${isoWeek}
      now=${`${world.now}+01:00`}
    ></skolebro-week-plan>`,
    content,
  );
}

function keepHeight(host: FramingHost): void {
  const observer = new ResizeObserver(() => void use(host, 'resize', content.scrollHeight));
  observer.observe(content);
  host.closed.addEventListener('abort', () => {
    observer.disconnect();
  });
}
