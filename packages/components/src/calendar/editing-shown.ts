import type {SeriesScope} from '@skolebro/host';
import type {EditingTexts} from './editing.texts.js';
import type {EventForm} from './event-form.js';
import type {FileShown} from './file-content.js';
import type {Occurrence} from './occurrences.js';

/** What stands over the calendar. */
export type Shown =
  | {readonly is: 'nothing'}
  | {readonly is: 'event'; readonly occurrence: Occurrence}
  | {readonly is: 'form'; readonly form: EventForm; readonly occurrence?: Occurrence}
  | {readonly is: 'scope'; readonly by: 'change' | 'remove'; readonly go: (scope: SeriesScope) => void}
  | ({readonly is: 'file'} & FileShown);

/** The heading of what stands over the calendar. */
export function headingOf(shown: Shown, words: EditingTexts): string {
  switch (shown.is) {
    case 'event':
      return shown.occurrence.title ?? '';
    case 'form':
      return shown.occurrence ? words.change : words.newEvent;
    case 'scope':
      return words.scope[shown.by];
    default:
      return words.fileHeading;
  }
}
