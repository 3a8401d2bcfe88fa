import type {AssignmentKind} from '@skolebro/models';
import type {AssignmentItem} from '../assignment-source.js';
import {groupIdOf, subjectIdOf, WeekPlans} from './groups.js';
import {idFromSource, identified} from './source-id.js';
import type {VendorItems} from './map-vendor.js';
import {readRichText} from './vendor-html.js';
import {type WireReader, address, count, isRecord, word, yes} from './wire.js';
import {readWireDay, readWireMoment, readWireWeek} from './wire-date.js';

const system = 'urn:skolebro:source:min-uddannelse';

/** The tasks of MinUddannelse: `{opgaver: [{id, title, unilogin, ugedag, ugenummer, hold, …}]}`. */
export function readMinUddannelseTasks(body: unknown, reader: WireReader): VendorItems {
  const seen = new Map<string, AssignmentItem>();
  const list = isRecord(body) ? body['opgaver'] : body;
  for (const task of reader.list(list, isRecord(body) ? '/opgaver' : '')) {
    const {fields} = task;
    const id = reader.id(task);
    const child = reader.child(task, 'unilogin');
    if (id === undefined || !child) continue;
    const asked = reader.question.isoWeek;
    const isoWeek = reader.form(task, 'ugenummer', (value) => readWireWeek(value, asked));
    const weekday = reader.form(task, 'ugedag', (value) => readWireDay(value, isoWeek ?? asked));
    const handIn = reader.form(task, 'afleveringsdato', (value) => readWireMoment(value));
    const dueDate = handIn?.slice(0, 10) ?? weekday;
    const groups = reader.listIn(task, 'hold');
    const subject = groups.map((group) => word(group.fields['fagNavn'])).find((name) => name !== undefined);
    const course = isRecord(fields['forloeb']) ? fields['forloeb'] : {};
    const courseId = word(course['id']);
    const url = address(fields['url']);
    const names = [...new Set(groups.flatMap((group) => word(group.fields['navn']) ?? []))];
    const expected = count(fields['antalElever']);
    const turnedIn = count(fields['antalFaerdige']);
    const key = `${child.id} ${id}`;
    const earlier = seen.get(key);
    // A child in two of the groups is given the same task twice; what the second row lacks the first may have.
    const allGroups = [...new Set([...(earlier?.groups ?? []), ...names])];
    seen.set(key, {
      ...earlier,
      assignment: {
        ...identified(system, id),
        title: word(fields['title']) ?? word(course['navn']) ?? subject ?? 'Opgave',
        kind: kindOf(word(fields['opgaveType'])),
        ...earlier?.assignment,
        ...(dueDate !== undefined && {dueDate}),
        ...(handIn !== undefined && !handIn.endsWith('T00:00:00') && {dueTime: handIn.slice(11)}),
        ...(isoWeek !== undefined && {isoWeek}),
        ...(allGroups.length > 0 && {groupIds: allGroups.map((name) => groupIdOf(system, child, name))}),
        ...(subject !== undefined && {subjectId: subjectIdOf(system, subject)}),
        ...(courseId !== undefined && {courseId: idFromSource(`${system}:course`, courseId)}),
        ...(url !== undefined && {sourceUrl: url}),
      },
      childId: child.id,
      ...(subject !== undefined && {subject}),
      ...(allGroups.length > 0 && {groups: allGroups}),
      ...('erFaerdig' in fields && fields['erFaerdig'] !== null && {done: yes(fields['erFaerdig'])}),
      ...(expected !== undefined && turnedIn !== undefined && {handIns: {turnedIn, expected}}),
    });
  }
  return {assignments: [...seen.values()]};
}

/** Homework is homework; what the pupil hands in is known by its kind; an unknown kind is homework too. */
function kindOf(type: string | undefined): AssignmentKind {
  if (type !== undefined && /aflevering|handin|prøve|test/i.test(type)) {
    return /prøve|test/i.test(type) ? 'assessment' : 'hand-in';
  }
  return 'homework';
}

/** The weekly letters of MinUddannelse: `{personer: [{uniLogin, institutioner: [{kode, ugebreve: […]}]}]}`. */
export function readMinUddannelseLetters(body: unknown, reader: WireReader): VendorItems {
  const plans = new WeekPlans(system);
  const list = isRecord(body) ? body['personer'] : body;
  for (const person of reader.list(list, isRecord(body) ? '/personer' : '')) {
    const child = reader.child(person, 'uniLogin');
    if (!child) continue;
    for (const institution of reader.listIn(person, 'institutioner')) {
      const code = word(institution.fields['kode']);
      for (const letter of reader.listIn(institution, 'ugebreve')) {
        const isoWeek =
          readWireWeek(letter.fields['uge'], reader.question.isoWeek) ?? reader.question.isoWeek;
        const groupCode = reader.id(letter, 'tilknytningId');
        const {text, html} = readRichText(letter.fields['indhold']);
        if (isoWeek === undefined) reader.refuse(`${letter.pointer}/uge`, 'malformed');
        if (isoWeek === undefined || groupCode === undefined || text === undefined) continue;
        const groupId = idFromSource(`${system}:group`, `${code ?? ''} ${groupCode}`);
        const name = word(letter.fields['tilknytningNavn']);
        const sequence = count(letter.fields['sortOrder']);
        plans.add(child, {id: groupId, ...(name !== undefined && {name})}, isoWeek, {
          letter: {
            ...identified(`${system}:letter`, [code, groupCode, isoWeek, sequence ?? 0].join(' ')),
            groupId,
            isoWeek,
            html: html ?? paragraphs(text),
            ...(sequence !== undefined && {sequence}),
          },
        });
      }
    }
  }
  return {weekPlans: plans.items};
}

function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(/\n{2,}/)
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
