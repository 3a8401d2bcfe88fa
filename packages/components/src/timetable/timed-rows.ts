import type {Voice} from '../calendar/voice.js';
import type {TimetableGrid} from './lesson-periods.js';
import {timeAxisOf} from './time-axis.js';
import {styles} from './timed-rows.styles.js';

/**
 * Moves the cells and lessons of a timetable that is drawn to where their time is, with the hours at the side.
 *
 * Nothing else changes: what is read, where keys lead and the order of both are those of the periods.
 *
 * @param layout what is drawn, or false to leave it in rows of one height again
 */
export function placeByTime(root: ParentNode, layout: TimetableGrid | false, {dates}: Voice): void {
  const grid = root.querySelector('.grid');
  grid?.querySelector('.hours')?.remove();
  const isTimed = layout && layout.periods.length > 0;
  grid?.classList.toggle('by-time', isTimed);
  if (!grid || !isTimed) return;
  addStyles(root);
  const axis = timeAxisOf(layout);
  const hours = document.createElement('div');
  hours.className = 'hours';
  hours.ariaHidden = 'true';
  place(hours, 0, axis.endMinute - axis.startMinute);
  hours.append(
    ...axis.hours.map((minute) => {
      const hour = document.createElement('span');
      hour.textContent = dates.time(minute);
      place(hour, minute - axis.startMinute, 60);
      return hour;
    }),
  );
  const rows = [...grid.querySelectorAll('.row')].slice(-layout.periods.length);
  rows[0]?.before(hours);
  for (const [index, period] of layout.periods.entries()) {
    const [label, ...cells] = rows[index]?.children ?? [];
    const from = period.startMinute - axis.startMinute;
    place(label, from, period.endMinute - period.startMinute);
    for (const [column, {blocks}] of layout.days.entries()) {
      const {span = 1, lessons = []} = blocks[index] ?? {};
      const end = layout.periods[index + span - 1]?.endMinute ?? period.endMinute;
      place(cells[column], from, end - period.startMinute);
      for (const [event, {item}] of lessons.entries()) {
        const {startMinute, endMinute} = item;
        const {column: at = 0, columns = 1} = axis.places.get(item) ?? {};
        place(
          cells[column]?.querySelector(`[data-event="${event}"]`),
          startMinute - period.startMinute,
          endMinute - startMinute,
          {'--column': String(at), '--columns': String(columns)},
        );
      }
    }
  }
}

function place(
  element: Element | null | undefined,
  from: number,
  minutes: number,
  beside: Readonly<Record<`--${string}`, string>> = {},
) {
  if (!(element instanceof HTMLElement)) return;
  const values = {'--from': String(from), '--minutes': String(minutes), ...beside};
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
}

function addStyles(root: ParentNode) {
  const {styleSheet} = styles;
  if (!styleSheet || !(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
