import type {AssignmentItem} from '../assignment-source.js';
import {groupIdOf, subjectIdOf} from './groups.js';
import type {VendorItems} from './map-vendor.js';
import {identified} from './source-id.js';
import {readRichText} from './vendor-html.js';
import {type WireReader, type WireRecord, isRecord, word} from './wire.js';
import {readWireDay} from './wire-date.js';

const moMo = 'urn:skolebro:source:momo';
const cicero = 'urn:skolebro:source:cicero';

/** The reminders of MoMo (Huskelisten): `[{userId, teamReminders, assignmentReminders, courseReminders}]`. */
export function readMoMoReminders(body: unknown, reader: WireReader): VendorItems {
  const assignments: AssignmentItem[] = [];
  const list = isRecord(body) ? body['data'] : body;
  for (const user of reader.list(list, isRecord(body) ? '/data' : '')) {
    const child = reader.child(user, 'userId');
    if (!child) continue;
    const add = (one: WireRecord, idName: string, textName: string, kind: 'reminder' | 'homework') => {
      const {fields} = one;
      const id = reader.id(one, idName);
      const {text, html} = readRichText(fields[textName]);
      const title = text?.split('\n', 1)[0];
      if (id === undefined || title === undefined) return;
      const dueDate = reader.form(one, 'dueDate', (value) => readWireDay(value));
      const subject = word(fields['subjectName']);
      const teamNames = Array.isArray(fields['teamNames']) ? fields['teamNames'] : [fields['teamName']];
      const teams = [...new Set(teamNames.flatMap((name) => word(name) ?? []))];
      const teacher = word(fields['createdBy']);
      assignments.push({
        assignment: {
          ...identified(`${moMo}:${kind}`, id),
          title: Array.from(title).slice(0, 300).join(''),
          kind,
          ...(text !== title && text !== undefined && {description: text}),
          ...(html !== undefined && {descriptionHtml: html}),
          ...(dueDate !== undefined && {dueDate}),
          ...(teams.length > 0 && {groupIds: teams.map((name) => groupIdOf(moMo, child, name))}),
          ...(subject !== undefined && {subjectId: subjectIdOf(moMo, subject)}),
        },
        childId: child.id,
        ...(subject !== undefined && {subject}),
        ...(teams.length > 0 && {groups: teams}),
        ...(teacher !== undefined && {teacher}),
      });
    };
    for (const one of reader.listIn(user, 'teamReminders')) add(one, 'id', 'reminderText', 'reminder');
    for (const one of reader.listIn(user, 'assignmentReminders')) {
      add(one, 'assignmentId', 'assignmentText', 'homework');
    }
  }
  return {assignments};
}

/**
 * The loans of Cicero, as reminders to bring books back: `{loans: [{id, title, author, patronDisplayName, dueDate}]}`.
 *
 * They name the borrower and nothing else, so a name that two children share is nobody's.
 */
export function readCiceroLoans(body: unknown, reader: WireReader): VendorItems {
  if (!isRecord(body)) {
    reader.refuse('', 'malformed');
    return {};
  }
  const assignments: AssignmentItem[] = [];
  for (const list of ['loans', 'longtermLoans']) {
    for (const loan of reader.list(body[list], `/${list}`)) {
      const {fields, pointer} = loan;
      const id = reader.id(loan);
      const name = word(fields['patronDisplayName'])?.toLowerCase();
      const named = reader.question.children.filter(
        (one) => name !== undefined && one.name?.normalize('NFC').toLowerCase() === name,
      );
      const [child] = named;
      if (!child || named.length > 1) reader.refuse(`${pointer}/patronDisplayName`, 'other-child');
      const title = word(fields['title']);
      if (id === undefined || !child || named.length > 1 || title === undefined) continue;
      const author = word(fields['author']);
      const dueDate = reader.form(loan, 'dueDate', (value) => readWireDay(value));
      assignments.push({
        assignment: {
          ...identified(cicero, id),
          title,
          kind: 'reminder',
          ...(author !== undefined && {description: author}),
          ...(dueDate !== undefined && {dueDate}),
        },
        childId: child.id,
      });
    }
  }
  return {assignments};
}
