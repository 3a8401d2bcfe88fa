import type {HostContext} from '@skolebro/models';

const slots: readonly (readonly [flag: number, slot: string])[] = [
  [1, 'own-page'],
  [2, 'right-of-overview'],
  [4, 'right-of-calendar'],
  [8, 'below-calendar'],
];

/** Slot and width from a placement, which comes as a flag, as the flag's name, or as a word for the width. */
export function placeOf(placement: unknown, isGroup: boolean): Pick<HostContext, 'slot' | 'size'> {
  const text = typeof placement === 'string' || typeof placement === 'number' ? String(placement) : '';
  const size = ['narrow', 'medium', 'wide'].find((word) => word === text);
  const slot = slotOf(text) ?? (isGroup ? 'group-page' : undefined);
  return {...(slot !== undefined && {slot}), ...(size !== undefined && {size})};
}

function slotOf(text: string): string | undefined {
  const kebab = text.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const flag = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  // Several flags at once, as 12 for the calendar, name no one place.
  return slots.find(([one, slot]) => one === flag || slot === kebab)?.[1];
}

/** A widget's number and version, from a name like W0029V0003; undefined for what is no such name. */
export function readWidgetName(
  name: string,
): {readonly widgetId: string; readonly version: number} | undefined {
  const [, widgetId, version] = /^W(\d{4})V(\d{4})$/.exec(name) ?? [];
  return widgetId === undefined ? undefined : {widgetId, version: Number(version)};
}

/** Orders versions number by number: 1.10 comes after 1.3. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What is known from public code about the widgets behind the numbers; other numbers exist. */
export const aulaWidgets: Readonly<Record<string, string>> = {
  '0001': 'EasyIQ Ugeplan',
  '0003': 'Meebook weekly book',
  '0004': 'Meebook Ugeplan',
  '0019': 'Cicero, biblioteket',
  '0023': 'MinUddannelse',
  '0029': 'MinUddannelse, ugenoter',
  '0030': 'MinUddannelse, opgaver',
  '0034': 'KMD Educa, mit barns fravær',
  '0047': 'Fravær, forældreindberetning',
  '0062': 'Huskelisten (Systematic MoMo)',
  '0121': 'INFOBA, modulordninger',
  '0128': 'EasyIQ SkolePortal, ugeplan',
  '0138': 'Hjernen&Hjertet, forældreportalen',
  '0142': 'EasyIQ, lektier',
};
