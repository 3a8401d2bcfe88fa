import type {LocalDate, LocalDateTime} from '@skolebro/models';
import {addDays, daysBetween} from '@skolebro/models';
import type {MoveDetail} from './calendar-extras.js';
import {nudged} from './nudge.js';
import type {Occurrence} from './occurrences.js';

/** What a drag asks of its calendar. */
export interface DragActions {
  readonly find: (key: string) => Occurrence | undefined;
  readonly canCreate: boolean;
  readonly move: (detail: MoveDetail) => void;
  readonly create: (start: LocalDateTime, end: LocalDateTime, allDay: boolean) => void;
}

/** A place in a view: a day, and a minute of it where the view has hours. */
interface Place {
  readonly date: LocalDate;
  readonly minute: number | undefined;
}

/** How far the pointer goes before it is a drag, in pixels; less is a click. */
const least = 6;

/** How long a finger rests before it moves an event and not the page, in ms. */
const rest = 350;

/** How near its lower edge an event is taken by its end, in pixels. */
const edge = 8;

/** Follows the pointer from where it went down; nothing is written before it is let go on another place. */
export function beginDrag(down: PointerEvent, way: readonly EventTarget[], actions: DragActions): void {
  const path = way.filter((one): one is HTMLElement => one instanceof HTMLElement);
  const box = path.find((one) => one.classList.contains('event'));
  const cell = path.find(
    (one) => one.getAttribute('role') === 'gridcell' && one.dataset['date'] !== undefined,
  );
  const root = cell?.getRootNode();
  if (!cell || !(root instanceof ShadowRoot) || (box && root.host.localName === 'skolebro-timetable')) return;
  const occurrence = box && actions.find((box.dataset['key'] ?? '').slice(11));
  if (box ? occurrence?.event.rights?.includes('change') !== true : !actions.canCreate) return;
  const found = placeAt(root, down);
  if (!found) return;
  const from: Place = found;

  const bounds = box?.getBoundingClientRect();
  const resize = bounds !== undefined && from.minute !== undefined && bounds.bottom - down.clientY <= edge;
  const ghost = document.createElement('div');
  const controller = new AbortController();
  const {signal} = controller;
  let isDrag = false;
  let to: Place = from;
  let isReady = down.pointerType !== 'touch';
  const timer = setTimeout(() => {
    isReady = true;
  }, rest);

  const onMove = (event: PointerEvent) => {
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    if (!isReady) {
      // A finger that moves at once scrolls the page.
      if (far > least) finish();
      return;
    }
    if (!isDrag && far < least) return;
    isDrag = true;
    event.preventDefault();
    to = placeAt(root, event) ?? to;
    draw();
  };
  const onUp = () => {
    const wasDrag = isDrag;
    finish();
    if (!wasDrag) return;
    // The click that follows belongs to the drag.
    const stop = (event: Event) => event.stopPropagation();
    root.addEventListener('click', stop, {capture: true, once: true});
    setTimeout(() => root.removeEventListener('click', stop, {capture: true}), 50);
    if (occurrence) {
      const times = nudged(occurrence, {...distance(), resize});
      if (times) actions.move({occurrence, ...times});
    } else {
      const {start, end, allDay} = span();
      actions.create(start, end, allDay);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    finish();
  };
  addEventListener('pointermove', onMove, {signal, passive: false});
  addEventListener('touchmove', (event) => isDrag && event.preventDefault(), {signal, passive: false});
  addEventListener('pointerup', onUp, {signal});
  addEventListener('pointercancel', finish, {signal});
  addEventListener('keydown', onKey, {signal, capture: true});

  function finish(): void {
    clearTimeout(timer);
    controller.abort();
    ghost.remove();
    if (box) box.style.opacity = '';
    isDrag = false;
  }

  function distance() {
    const start = from;
    const minutes = to.minute === undefined || start.minute === undefined ? 0 : to.minute - start.minute;
    return {days: daysBetween(start.date, to.date), minutes: Math.round(minutes / 15) * 15};
  }

  /** What a drag over empty places takes in, from the earlier end to the later. */
  function span(): {readonly start: LocalDateTime; readonly end: LocalDateTime; readonly allDay: boolean} {
    const [a, b] = [from, to].sort((x, y) =>
      x.date === y.date ? (x.minute ?? 0) - (y.minute ?? 0) : x.date < y.date ? -1 : 1,
    ) as [Place, Place];
    if (a.minute === undefined || b.minute === undefined) {
      return {start: `${a.date}T00:00:00`, end: `${addDays(b.date, 1)}T00:00:00`, allDay: true};
    }
    const first = Math.floor(a.minute / 15) * 15;
    const last = Math.min(1439, Math.max(first + 15, Math.ceil(b.minute / 15) * 15));
    return {start: at(a.date, first), end: at(a.date, last), allDay: false};
  }

  /** Shows where it would be; the event itself stays in its place until it is written. */
  function draw(): void {
    if (box) box.style.opacity = '0.45';
    const target = cellAt(root as ShadowRoot, to.date, to.minute);
    if (!target) return;
    const area = target.getBoundingClientRect();
    ghost.className = 'drag-ghost';
    const hour = area.height;
    const {minutes} = distance();
    const isTimed = to.minute !== undefined && occurrence?.allDay === false;
    const top = isTimed && bounds ? bounds.top + (resize ? 0 : (minutes / 60) * hour) : area.top;
    const height =
      isTimed && bounds ? Math.max(12, bounds.height + (resize ? (minutes / 60) * hour : 0)) : area.height;
    Object.assign(ghost.style, {
      position: 'fixed',
      zIndex: '10',
      pointerEvents: 'none',
      border: '2px dashed var(--_accent)',
      borderRadius: 'calc(var(--_radius) * 0.75)',
      background: 'color-mix(in srgb, var(--_accent) 18%, transparent)',
      insetBlockStart: `${top}px`,
      left: `${resize ? bounds.left : area.left}px`,
      width: `${area.width}px`,
      height: `${height}px`,
    });
    if (!ghost.isConnected) (root as ShadowRoot).append(ghost);
  }
}

function at(date: LocalDate, minute: number): LocalDateTime {
  return `${date}T${new Date(minute * 60_000).toISOString().slice(11, 19)}`;
}

/** The place under the pointer. */
function placeAt(root: ShadowRoot, {clientX, clientY}: PointerEvent): Place | undefined {
  for (const element of root.elementsFromPoint(clientX, clientY)) {
    const cell = element.closest<HTMLElement>('[role=gridcell]');
    const {date, hour} = cell?.dataset ?? {};
    if (!cell || date === undefined) continue;
    // An event may reach over cells that it does not stand in.
    const {left, right, top, bottom} = cell.getBoundingClientRect();
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) continue;
    if (hour === undefined || hour === '-1') return {date, minute: undefined};
    return {date, minute: Number(hour) * 60 + ((clientY - top) / (bottom - top)) * 60};
  }
  return undefined;
}

function cellAt(root: ShadowRoot, date: LocalDate, minute: number | undefined): Element | null {
  const hour = minute === undefined ? '' : `[data-hour="${Math.floor(minute / 60)}"]`;
  return root.querySelector(`[role=gridcell][data-date="${date}"]${hour}`);
}
