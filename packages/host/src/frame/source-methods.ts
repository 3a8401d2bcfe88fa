import type {AssignmentSource} from '../assignment-source.js';
import type {CalendarSource} from '../calendar-source.js';
import type {MessageSource} from '../message-source.js';
import type {NotificationSource} from '../notification-source.js';
import type {WeekPlanSource} from '../week-plan-source.js';

/** The sources that can cross the border of a frame, by the names that manifests use. */
export interface Sources {
  readonly calendar?: CalendarSource;
  readonly messages?: MessageSource;
  readonly assignments?: AssignmentSource;
  readonly weekPlans?: WeekPlanSource;
  readonly notifications?: NotificationSource;
}

/** The name of a source in a manifest. */
export type SourceName = keyof Sources;

/** How a method crosses: many answers, a change notice, one value, or one value for something written. */
export type MethodKind = 'stream' | 'watch' | 'read' | 'write';

/** Every method of every source; what does not stand here does not cross. */
export const sourceMethods: {
  readonly [Name in SourceName]-?: {
    readonly [Method in keyof Required<NonNullable<Sources[Name]>> & string]: MethodKind;
  };
} = {
  calendar: {
    load: 'stream',
    watch: 'watch',
    create: 'write',
    change: 'write',
    remove: 'write',
    answer: 'write',
    book: 'write',
    release: 'write',
    feedAddress: 'read',
  },
  messages: {
    load: 'stream',
    watch: 'watch',
    mailbox: 'read',
    thread: 'stream',
    change: 'write',
    recipients: 'read',
    reach: 'read',
    replyReach: 'read',
    saveDraft: 'write',
    deleteDraft: 'write',
    send: 'write',
    undo: 'write',
    upload: 'write',
    file: 'read',
    translate: 'read',
  },
  assignments: {
    load: 'stream',
    watch: 'watch',
    markDone: 'write',
    saveDraft: 'write',
    move: 'write',
    addFile: 'write',
    loadSubmissions: 'stream',
    assess: 'write',
  },
  weekPlans: {load: 'stream', watch: 'watch', save: 'write'},
  notifications: {load: 'stream', watch: 'watch', markRead: 'write'},
};

/** Every name of a source. */
export const sourceNames = Object.keys(sourceMethods) as readonly SourceName[];

/** How a method of a source crosses; undefined for a name that is no method of it. */
export function methodKind(source: SourceName, method: string): MethodKind | undefined {
  const kinds: Readonly<Record<string, MethodKind>> = sourceMethods[source];
  return Object.hasOwn(kinds, method) ? kinds[method] : undefined;
}
