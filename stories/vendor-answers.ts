import type {VendorShape, VendorSourceOptions} from '@skolebro/host';
import {type HostChild, uniIdSystem} from '@skolebro/models';
import {family, tuesday} from './data.js';

const idOf = (place: number): string => family[place]?.id ?? '';

/** Alma at a school in Bøgelund, as its vendors know her. */
export const alma: HostChild = {
  id: idOf(0),
  name: 'Alma',
  groupName: '4.B',
  institutionNumber: '280101',
  identifiers: [{system: uniIdSystem, value: 'alma0201'}],
};

/** Viggo at a school in Åstrup, as its vendor knows him. */
export const viggo: HostChild = {
  id: idOf(1),
  name: 'Viggo',
  groupName: '1.A',
  institutionNumber: '461007',
  identifiers: [{system: uniIdSystem, value: 'viggo117'}],
};

const task = (id: string, title: string, ugedag: string, fagNavn: string, rest: object = {}): object => ({
  id,
  title,
  opgaveType: 'SimpelLektie',
  kuvertnavn: 'Alma',
  unilogin: 'alma0201',
  ugedag,
  ugenummer: '2026-W47',
  hold: [{id: 11, navn: '4.B', fagId: 2, fagNavn}],
  afleveringsdato: null,
  antalElever: 24,
  antalFaerdige: 3,
  erFaerdig: false,
  ...rest,
});

const line = (id: number, type: string, pill: string, title: string, content: string): object => ({
  id,
  type,
  author: 'Mette Holm',
  group: '4.B',
  pill,
  title,
  content,
  link_text: '',
  editUrl: '',
});

const event = (itemid: number, day: string, itemType: number, title: string, description = ''): object => ({
  itemid,
  start: `2026/11/${day} 08:00`,
  end: `2026/11/${day} 13:00`,
  title,
  ownername: '1.A',
  description,
  itemType,
});

/** A family's week 47 as four vendors write it, each in its own shape. */
export const answers: Partial<Readonly<Record<VendorShape, unknown>>> = {
  'min-uddannelse-tasks': {
    opgaver: [
      task('7d0f1c2e-0001-4000-8000-000000000001', 'Brøker: opgave 1 til 8', 'Onsdag', 'Matematik', {
        opgaveType: 'Aflevering',
        afleveringsdato: '2026-11-18T14:00:00',
      }),
      task('7d0f1c2e-0001-4000-8000-000000000002', 'Læs side 12 til 18', 'Tirsdag', 'Dansk'),
      task('7d0f1c2e-0001-4000-8000-000000000003', 'Engelske verber', 'Fredag', 'Engelsk', {
        opgaveType: 'Prøve',
      }),
    ],
  },
  'min-uddannelse-letters': {
    personer: [
      {
        navn: 'Alma',
        id: 201,
        uniLogin: 'alma0201',
        institutioner: [
          {
            navn: 'Elmelund Skole',
            kode: '280101',
            ugebreve: [
              {
                tilknytningId: 11,
                tilknytningNavn: '4.B',
                indhold:
                  '<p style="color:red">Kære alle. I denne uge arbejder vi med <b>brøker</b>.</p><ul><li>Madpakke på onsdag</li><li>Tøj efter vejret</li></ul>',
                uge: 47,
                sortOrder: 0,
              },
            ],
          },
        ],
      },
    ],
  },
  'meebook-week-plan': [
    {
      id: 9001,
      name: 'Alma',
      unilogin: 'alma0201',
      weekPlan: [
        {
          date: 'mandag 16. nov.',
          tasks: [line(1, 'comment', 'Idræt', 'Husk idrætstøj', '<p>Vi løber i skoven.</p>')],
        },
        {date: 'tirsdag 17. nov.', tasks: [line(2, 'assignment', 'Dansk', 'Læs side 12 til 18', '')]},
        {
          date: 'torsdag 19. nov.',
          tasks: [line(3, 'task', 'Natur/teknologi', 'Byg et fuglebræt', '<p>Tag en mælkekarton med.</p>')],
        },
      ],
    },
  ],
  'easyiq-events': {
    Events: [
      event(71, '16', 9, 'Vi bager boller', '&lt;p&gt;Tag gerne et forkl&amp;aelig;de med.&lt;/p&gt;'),
      event(72, '17', 4, 'Læs side 4 og 5'),
      event(73, '18', 3, 'Tur til biblioteket', 'Afgang kl. 9 fra skolegården'),
      event(74, '20', 4, 'Øv bogstavet Å'),
    ],
  },
  'momo-reminders': [
    {
      userId: 'alma0201',
      userName: 'Alma',
      teamReminders: [
        {
          id: 501,
          dueDate: '2026-11-15T23:00:00Z',
          teamId: 11,
          teamName: '4.B',
          reminderText: 'Husk idrætstøj',
          createdBy: 'Mette Holm',
          subjectName: 'Idræt',
        },
      ],
      assignmentReminders: [
        {
          dueDate: '2026-11-16T23:00:00Z',
          courseId: 3,
          teamNames: ['4.B'],
          assignmentId: 502,
          assignmentText: 'Læs side 12 til 18',
        },
      ],
      courseReminders: [],
    },
  ],
};

/** A vendor that answers for one child in its own shape; its server is what this file says. */
export function vendorOf(vendor: string, shape: VendorShape, child: HostChild): VendorSourceOptions {
  return {
    vendor,
    shape,
    children: [child],
    today: () => tuesday,
    ask: () => Promise.resolve({state: 'ready', body: answers[shape]}),
  };
}
