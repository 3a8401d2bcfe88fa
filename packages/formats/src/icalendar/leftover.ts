import type {LocalDateTime} from '@skolebro/models';
import type {Component} from './component.js';
import type {JcalProperty, Property} from './property.js';

/** The URI of the extension that holds what an event has no place for. */
export const icalendarExtension = 'urn:skolebro:icalendar';

/**
 * What a calendar component says beyond our model, without loss.
 *
 * A property stands as jCal (RFC 7265) when that says all that its line said, else as the line.
 */
export interface Leftover {
  /** The component's name, where it is not the event itself. */
  readonly component?: string;
  readonly properties?: readonly JcalProperty[];
  readonly lines?: readonly string[];
  readonly components?: readonly Leftover[];
  /** The leftovers of single occurrences of a series. */
  readonly occurrences?: readonly OccurrenceLeftover[];
}

/** What one occurrence of a series says beyond our model. */
export interface OccurrenceLeftover extends Leftover {
  readonly recurrenceId: LocalDateTime;
}

/** Gathers what is left of a component; undefined when nothing is. */
export function leftoverOf(
  component: Component,
  properties: readonly Property[] = component.properties,
): Leftover | undefined {
  const jcal = properties.filter(({exact}) => exact).map((property) => property.jcal);
  const lines = [...properties.filter(({exact}) => !exact), ...component.brokenLines].map(({text}) => text);
  const components = component.components.map(wholeOf);
  if (jcal.length + lines.length + components.length === 0) return undefined;
  return {
    ...(jcal.length > 0 && {properties: jcal}),
    ...(lines.length > 0 && {lines}),
    ...(components.length > 0 && {components}),
  };
}

/** Keeps a component whole. */
export function wholeOf(component: Component): Leftover {
  return {component: component.name, ...leftoverOf(component)};
}
