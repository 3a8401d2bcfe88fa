import type {Actor, Message, MessageThread, Post} from '@skolebro/models';
import type {RecordRule, ReportFault} from '../../rule.js';

const gone = {role: 'guardian'} as const;
const former = {role: 'guardian', former: true} as const;

/** A message from nobody cannot be answered, handed out or deleted when a person asks for it. */
export const actorUnknown: RecordRule<MessageThread | Message | Post> = {
  id: 'actor-unknown',
  requirement: 'ME-05',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning', migrated: 'warning'},
  scope: 'record',
  entity: ['message', 'message-thread', 'post'],
  needs: {fields: ['sender', 'recipients', 'participants', 'author', 'comments']},
  message: {
    da:
      'Her står en aktør ({role}) uden person og uden mærket tidligere person. Så ved ingen, hvem der skrev eller fik ' +
      'beskeden. Tilføj personId, eller sæt former til true.',
    en:
      'Here stands an actor ({role}) without a person and not marked as a former person. Nobody knows who wrote or got ' +
      'the message. Add personId or set former to true.',
  },
  check(record, report) {
    if ('participants' in record) {
      record.participants.forEach(({actor}, index) => judge(actor, `/participants/${index}/actor`, report));
    } else if ('author' in record) {
      judge(record.author, '/author', report);
      record.comments?.forEach(({author}, index) => judge(author, `/comments/${index}/author`, report));
    } else {
      if (record.sender !== undefined) judge(record.sender, '/sender', report);
      record.recipients?.forEach((one, index) => judge(one, `/recipients/${index}`, report));
    }
  },
  examples: {
    valid: [
      {
        record: {
          sender: former,
          recipients: [{role: 'employee', personId: '00000000-0000-4000-8000-000000000001'}],
        },
      },
      {record: {sender: {role: 'system'}, recipients: undefined}},
      {entity: 'post', record: {author: former, comments: undefined}},
    ],
    invalid: [
      {record: {sender: gone, recipients: undefined}},
      {record: {sender: former, recipients: [former, gone]}},
      {entity: 'message-thread', record: {participants: [{actor: gone}]}},
      {
        entity: 'post',
        record: {author: former, comments: [{author: gone, at: '2026-09-10T12:00:00+02:00', text: 'Tak'}]},
      },
    ],
  },
};

function judge({personId, role, former}: Actor, pointer: string, report: ReportFault): void {
  if (personId === undefined && former !== true && role !== 'system') report(pointer, {role: known(role)});
}

/** Roles are an open list, and what stands in one that we do not know could be anything. */
function known(role: string): string {
  return ['pupil', 'guardian', 'employee', 'external'].includes(role) ? role : '?';
}
