import type {
  Consent,
  EntityName,
  Media,
  Message,
  MessageThread,
  Permission,
  Post,
  RetentionClass,
  SecureDocument,
  Uuid,
} from '@skolebro/models';
import {fileOf} from '../files.js';
import type {Layout} from '../layout.js';
import {randomFor, uuidFor} from '../random.js';
import {type Room, type Seat, employee, guardian, roomsOf, seatsOf} from './walk.js';

/** Every fourth child's parent writes to the teacher; children with protection are left alone. */
function* writersIn(room: Room): Generator<Seat> {
  for (const seat of seatsOf(room)) if (seat.index % 4 === 1) yield seat;
}

/** A thread between home and school for every fourth child. */
export function* threadsOf(layout: Layout): Generator<MessageThread> {
  for (const room of roomsOf(layout)) {
    for (const seat of writersIn(room)) {
      yield {
        id: threadIdOf(room, seat),
        subject: room.number % 2 === 0 ? 'Svømning' : 'Aftale om afhentning',
        participants: [{actor: guardian(seat)}, {actor: employee(room.teacher, room)}],
        regardingChildIds: [seat.childId],
        institutionId: room.site.institution.id,
        sensitive: seat.index % 8 === 1,
        createdAt: '2026-10-20T16:04:00Z',
      };
    }
  }
}

function threadIdOf({seed}: Room, {childId}: Seat): Uuid {
  return uuidFor(seed, `thread/${childId}`);
}

/** A question and its answer in each thread. */
export function* messagesOf(layout: Layout): Generator<Message> {
  for (const room of roomsOf(layout)) {
    for (const seat of writersIn(room)) {
      const question = uuidFor(room.seed, `message/${seat.childId}/0`);
      const shared = {threadId: threadIdOf(room, seat), kind: 'message'} as const;
      yield {
        ...shared,
        id: question,
        sender: guardian(seat),
        recipients: [employee(room.teacher, room)],
        sentAt: '2026-10-20T16:04:00Z',
        text: 'Hej\nVi glemte håndklædet i dag. Kan det hentes i morgen?',
      };
      yield {
        ...shared,
        id: uuidFor(room.seed, `message/${seat.childId}/1`),
        sender: employee(room.teacher, room),
        recipients: [guardian(seat)],
        sentAt: '2026-10-20T18:30:00Z',
        html: '<p>Hej</p><p>Ja, det ligger på <strong>kontoret</strong>.</p>',
        inReplyToId: question,
      };
    }
  }
}

/** A post on the wall of each class. */
export function* postsOf(layout: Layout): Generator<Post> {
  for (const room of roomsOf(layout)) {
    yield {
      id: uuidFor(room.seed, `post/${room.schoolClass.group.id}`),
      institutionId: room.site.institution.id,
      groupIds: [room.schoolClass.group.id],
      audience: ['guardian', 'pupil'],
      title: room.isSchool ? 'Skolefest på torsdag' : 'Lanternefest på torsdag',
      text: 'Vi mødes kl. 17. Tag gerne kage med.',
      author: employee(room.teacher, room),
      publishAt: '2026-11-02T12:00:00Z',
      allowComments: true,
      fileIds: [fileOf(room.seed, room.isSchool ? 'agenda' : 'menu').id],
    };
  }
}

/** An answer for each child about portraits. */
export function* consentsOf(layout: Layout): Generator<Consent> {
  for (const room of roomsOf(layout)) {
    for (const seat of seatsOf(room)) {
      yield {
        id: uuidFor(room.seed, `consent/${seat.childId}`),
        subjectId: seat.childId,
        kind: 'portrait',
        scope: 'institution',
        answer: randomFor(room.seed, `consent/${seat.childId}`).chance(0.8) ? 'yes' : 'no',
        by: guardian(seat),
        at: '2026-08-10T17:00:00Z',
      };
    }
  }
}

/** An answer for each child about trips by car. */
export function* permissionsOf(layout: Layout): Generator<Permission> {
  for (const room of roomsOf(layout)) {
    for (const seat of seatsOf(room)) {
      yield {
        id: uuidFor(room.seed, `permission/${seat.childId}`),
        subjectId: seat.childId,
        institutionId: room.site.institution.id,
        question: 'Må barnet køre i privatbil på ture?',
        answer: randomFor(room.seed, `permission/${seat.childId}`).chance(0.9) ? 'yes' : 'no',
        by: guardian(seat),
        at: '2026-08-10T17:05:00Z',
      };
    }
  }
}

/** A note about one child of each class. */
export function* documentsOf(layout: Layout): Generator<SecureDocument> {
  for (const room of roomsOf(layout)) {
    for (const {childId, index} of seatsOf(room)) {
      if (index > 0) break;
      yield {
        id: uuidFor(room.seed, `document/${childId}`),
        title: 'Notat fra møde',
        kind: 'educational-note',
        relatedPersonIds: [childId],
        sensitive: true,
        owner: employee(room.teacher, room),
        institutionId: room.site.institution.id,
        retentionClassId: retentionIdOf(room.seed, 'case'),
        text: 'Aftalt: ro om læsningen, og nyt møde efter jul.',
        created: '2026-10-23T10:00:00Z',
      };
    }
  }
}

/** A picture of a menu for each day-care room, with nobody in it. */
export function* mediaOf(layout: Layout): Generator<Media> {
  for (const room of roomsOf(layout)) {
    if (room.isSchool) continue;
    yield {
      id: uuidFor(room.seed, `media/${room.schoolClass.group.id}`),
      fileId: fileOf(room.seed, 'menu').id,
      title: 'Madordning',
      alternativeText: 'Tre retter til tre uger.',
      kind: 'situation',
      sharedWithGroupIds: [room.schoolClass.group.id],
      by: employee(room.teacher, room),
    };
  }
}

/** Two retention classes that cover the given entities. */
export function* retentionClassesOf(
  {seed}: Layout,
  entities: readonly EntityName[],
): Generator<RetentionClass> {
  const cases = entities.filter((name) => ['secure-document', 'communication-book'].includes(name));
  const rest = entities.filter((name) => !cases.includes(name));
  if (cases.length > 0) {
    yield {id: retentionIdOf(seed, 'case'), title: 'Elevsager', entities: cases, hold: 'preserve'};
  }
  yield {
    id: retentionIdOf(seed, 'rest'),
    title: 'Daglig drift',
    entities: rest,
    deleteAfterMonths: 60,
    hold: 'none',
  };
}

function retentionIdOf(seed: number, key: string): Uuid {
  return uuidFor(seed, `retention/${key}`);
}
