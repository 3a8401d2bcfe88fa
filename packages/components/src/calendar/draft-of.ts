import type {EventDraft} from '@skolebro/host';
import type {Occurrence} from './occurrences.js';

/** All that the user could say about an event, as it stands. */
export function draftOf({event, title, description, location, childIds}: Occurrence): EventDraft {
  const {start, end, kind, timeZone, showWithoutTime, recurrenceRules} = event;
  return {
    start,
    end,
    ...(title !== undefined && {title}),
    ...(kind !== undefined && {kind}),
    ...(description !== undefined && {description}),
    ...(location !== undefined && {location}),
    ...(timeZone !== undefined && {timeZone}),
    ...(showWithoutTime !== undefined && {showWithoutTime}),
    ...(recurrenceRules && {recurrenceRules}),
    ...(childIds.length > 0 && {childIds}),
  };
}
