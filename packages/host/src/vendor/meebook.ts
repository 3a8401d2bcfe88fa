import type {WeekPlanEntryKind} from '@skolebro/models';
import type {AssignmentItem} from '../assignment-source.js';
import {WeekPlans, groupIdOf, subjectIdOf} from './groups.js';
import type {VendorItems} from './map-vendor.js';
import {identified} from './source-id.js';
import {readRichText} from './vendor-html.js';
import {type WireReader, address, isRecord, word} from './wire.js';
import {readWireDay} from './wire-date.js';

const system = 'urn:skolebro:source:meebook';

const kinds: Readonly<Record<string, WeekPlanEntryKind>> = {
  comment: 'information',
  task: 'task',
  assignment: 'homework',
};

/** The week plan of Meebook: `[{unilogin, weekPlan: [{date, tasks: [{id, type, group, pill, title, content}]}]}]`. */
export function readMeebookWeekPlan(body: unknown, reader: WireReader): VendorItems {
  const {isoWeek} = reader.question;
  const plans = new WeekPlans(system);
  const assignments: AssignmentItem[] = [];
  const list = isRecord(body) ? body['data'] : body;
  if (isoWeek === undefined) {
    // Its days have no year, so that a plan without a week could be any.
    reader.refuse('', 'missing');
    return {};
  }
  for (const pupil of reader.list(list, isRecord(body) ? '/data' : '')) {
    const child = reader.child(pupil, 'unilogin');
    if (!child) continue;
    for (const day of reader.listIn(pupil, 'weekPlan')) {
      const date = reader.form(day, 'date', (value) => readWireDay(value, isoWeek));
      for (const task of reader.listIn(day, 'tasks')) {
        const {fields} = task;
        const subject = word(fields['pill']);
        const name = word(fields['group']) ?? child.groupName;
        const title = word(fields['title']);
        const url = address(fields['editUrl']);
        const rich = readRichText(fields['content']);
        const type = word(fields['type']) ?? '';
        const kind = (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? 'information';
        if (title === undefined && rich.text === undefined) continue;
        const groupId = groupIdOf(system, child, name ?? '');
        const subjectId = subject === undefined ? undefined : subjectIdOf(system, subject);
        const id = kind === 'homework' ? reader.id(task) : undefined;
        const own = id === undefined ? undefined : identified(system, id);
        const where = {
          ...(date !== undefined && {date}),
          ...(subjectId !== undefined && {subjectId}),
        };
        plans.add(child, {id: groupId, ...(name !== undefined && {name})}, isoWeek, {
          ...(subject !== undefined && {subject}),
          entry: {
            kind,
            ...where,
            ...(title !== undefined && {title}),
            ...rich,
            ...(own && {assignmentId: own.id}),
            ...(url !== undefined && {url}),
          },
        });
        if (!own) continue;
        assignments.push({
          assignment: {
            ...own,
            title: title ?? subject ?? 'Opgave',
            kind: 'homework',
            ...(rich.text !== undefined && {description: rich.text}),
            ...(rich.html !== undefined && {descriptionHtml: rich.html}),
            ...(date === undefined ? {isoWeek} : {dueDate: date}),
            groupIds: [groupId],
            ...(subjectId !== undefined && {subjectId}),
            ...(url !== undefined && {sourceUrl: url}),
          },
          childId: child.id,
          ...(subject !== undefined && {subject}),
          ...(name !== undefined && {groups: [name]}),
          ...(word(fields['author']) !== undefined && {teacher: word(fields['author']) ?? ''}),
        });
      }
    }
  }
  return {weekPlans: plans.items, assignments};
}
