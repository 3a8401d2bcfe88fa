import {type AssignmentSource, combine, vendorAssignments} from '@skolebro/host';
import {expect, waitUntil} from '@open-wc/testing';
import type {HostChild} from '@skolebro/models';
import {bo} from '../../../host/src/vendor/answers.fixture.js';
import {
  type Ask,
  alma,
  meebook,
  momo,
  mu,
  optionsOf,
  says,
  tasksOf,
  told,
  weekOf,
  wordsOf,
} from './wire-traps.fixture.js';

/** The traps of `wire-data.md` 3.4 by number: what is seen of each, or why it is not about tasks and weeks. */
const traps: Readonly<Record<number, string | {readonly shows: string; readonly see: () => Promise<void>}>> =
  {
    1: {
      shows: 'one task where its id is a number in one call and text in another',
      see: async () => {
        const {rows} = await told('min-uddannelse-tasks', mu({id: 71, title: 'A'}, {id: '71', title: 'A'}));
        expect(rows).to.have.length(1);
      },
    },
    2: {
      shows: 'nothing under the wrong one of a child’s three ids, and says that something is missing',
      see: async () => {
        const {rows, state} = await told('min-uddannelse-tasks', mu({unilogin: '4711'}, {unilogin: alma.id}));
        expect([rows, state]).to.deep.equal([[], 'failed']);
      },
    },
    3: {
      shows: 'the letters of both institutions of one child, once each',
      see: async () => {
        const letter = {tilknytningId: 11, tilknytningNavn: '4.B', indhold: '<p>Hej</p>', uge: 48};
        const institutioner = ['280101', '461007'].map((kode) => ({kode, ugebreve: [letter]}));
        const {root} = await weekOf('min-uddannelse-letters', {
          personer: [{uniLogin: 'alma0201', institutioner}],
        });
        expect(root.querySelectorAll('details')).to.have.length(2);
      },
    },
    4: {
      shows: 'the week of any label, also weeks 53 and 1 in December',
      see: async () => {
        const labels = [48, '48', '2026-W48', '48-2026'];
        const {rows} = await told(
          'min-uddannelse-tasks',
          mu(...labels.map((ugenummer) => ({ugenummer, ugedag: 'Fredag'}))),
        );
        expect(rows).to.have.length(labels.length);
        const {headings} = await told('min-uddannelse-tasks', mu({ugedag: 'Fredag'}));
        expect(headings).to.deep.equal(['Fredag 27. november1 opgave']);
        for (const [week, day] of [
          ['2026-W53', 'Mandag 28. december'],
          ['2026-W1', 'Mandag 29. december'],
        ] as const) {
          const date = day.toLowerCase().replace('december', 'dec.');
          const {days} = await weekOf('meebook-week-plan', meebook(date, {}), week);
          expect(days[0]).to.match(new RegExp(`^${day} .*Husk`));
        }
      },
    },
    5: {
      shows: 'a day without a year in the year of its week',
      see: async () => {
        const {days} = await weekOf('meebook-week-plan', meebook('fredag 1. jan.', {}), '2026-W53');
        expect(days.at(-1)).to.match(/^Fredag 1\. januar .*Husk/);
      },
    },
    6: {
      shows: 'the day and the time of /Date(ms-0000)/ on the Danish clock',
      see: async () => {
        const at = Date.parse('2026-11-26T23:30:00Z');
        const {headings, rows} = await told(
          'min-uddannelse-tasks',
          mu({afleveringsdato: `/Date(${at}-0000)/`}),
        );
        expect(headings[0]).to.contain('Fredag 27. november');
        expect(rows[0]).to.contain('Kl. 00.30');
      },
    },
    7: {
      shows: 'T23:00Z as the next Danish day, in winter, in summer and in both nights of a clock change',
      see: async () => {
        for (const [dueDate, day] of [
          ['2026-11-23T23:00:00Z', 'tirsdag 24. november'],
          ['2026-08-10T22:00:00Z', 'tirsdag 11. august'],
          ['2026-03-28T23:00:00Z', 'søndag 29. marts'],
          ['2026-03-29T22:00:00Z', 'mandag 30. marts'],
          ['2026-10-24T22:00:00Z', 'søndag 25. oktober'],
          ['2026-10-25T23:00:00Z', 'mandag 26. oktober'],
        ] as const) {
          const {rows, headings} = await told(
            'momo-reminders',
            momo({assignmentId: 1, dueDate, assignmentText: 'Læs'}),
          );
          expect(`${headings[0]} ${rows[0]}`.toLowerCase(), dueDate).to.contain(day);
        }
      },
    },
    8: {
      shows: 'local text without offset on the same day as text with one',
      see: async () => {
        const event = {title: 'Læs', itemType: 4};
        for (const start of ['2026/11/24 00:30', '2026-11-24T00:30:00+01:00', '2026-11-23T23:30:00Z']) {
          const {headings} = await told('easyiq-events', {Events: [{...event, itemid: 1, start}]});
          expect(headings[0], start).to.contain('tirsdag 24. november');
        }
      },
    },
    9: {
      shows:
        'the words of hostile and of doubly escaped HTML, and nothing that runs, loads or dresses itself',
      see: async () => {
        const content = `<table><tr><td style="position:fixed"><table><tr><td>bl&aring;</td></tr></table></td></tr></table><script>window.bad = 1</script><img src="data:image/png;base64,AAAA" onerror="window.bad = 1"><a href="javascript:window.bad=1">klik</a>`;
        const {root} = await weekOf('meebook-week-plan', meebook('mandag 23. nov.', {content}));
        const text = () =>
          root.querySelector('skolebro-rich-text')?.shadowRoot ?? root.querySelector('.words');
        await waitUntil(() => wordsOf(text()).includes('klik'), 'the words are drawn');
        expect(wordsOf(text())).to.contain('blå');
        expect(
          text()!.querySelectorAll('script, img, [style], [onerror], a[href^="javascript"]'),
        ).to.have.length(0);
        expect(Reflect.has(window, 'bad')).to.equal(false);
        const description = '&amp;lt;p&amp;gt;R&amp;amp;oslash;d&amp;lt;/p&amp;gt;';
        const escaped = {Events: [{itemid: 1, start: '2026/11/23 08:00', itemType: 9, description}]};
        expect((await weekOf('easyiq-events', escaped)).days[0]).to.match(/Information Rød Skolen$/);
      },
    },
    10: {
      shows: 'a kind that nobody knows, neutrally',
      see: async () => {
        const unknown = meebook('mandag 23. nov.', {type: 'quiz', title: 'Ny slags'});
        expect((await weekOf('meebook-week-plan', unknown)).days[0]).to.contain('Ny slags');
        const {rows} = await told('min-uddannelse-tasks', mu({opgaveType: 'Podcast', title: 'Lyt'}));
        expect(rows[0]).to.contain('Lyt');
      },
    },
    11: {
      shows: 'a task whatever of it is missing, null, empty text or an empty list',
      see: async () => {
        const empty = {title: null, hold: [], forloeb: null, afleveringsdato: '', ugedag: null, url: ''};
        const {rows} = await told('min-uddannelse-tasks', mu(empty, {hold: undefined, title: 'B'}));
        expect(rows).to.have.length(2);
        expect(rows.join()).not.to.match(/null|undefined|\[object/);
      },
    },
    12: 'about repeating events',
    13: 'about threads of messages',
    14: 'about recipients of messages',
    15: {
      shows: 'that it is locked and how to open it, and never that there is nothing',
      see: async () => {
        const ask: Ask = () => Promise.resolve({state: 'step-up-needed', reason: 'step-up', status: 403});
        const {state} = await tasksOf(vendorAssignments(optionsOf('min-uddannelse-tasks', ask)));
        expect(state).to.equal('step-up-needed');
      },
    },
    16: 'about lessons and who teaches them',
    17: 'about answers to events',
    18: 'about repeating events',
    19: 'about presence',
    20: 'about posts; feedback before it is released is held by the tests of skolebro-feedback',
    21: {
      shows: 'a task without a day last, 3 of 24, and once for a child who is in its group twice',
      see: async () => {
        const hold = [
          {id: 1, navn: '4.B'},
          {id: 1, navn: '4.B'},
        ];
        const same = {id: 'x', title: 'Læs', hold, antalElever: 24, antalFaerdige: 3};
        const {rows, headings} = await told(
          'min-uddannelse-tasks',
          mu({...same, ugenummer: null}, {...same, ugenummer: null}, {ugedag: 'Fredag'}),
        );
        expect(rows).to.have.length(2);
        expect(headings.at(-1)).to.match(/^Uden dato/);
        const teacher = vendorAssignments(optionsOf('min-uddannelse-tasks', says(mu(same))));
        const own: AssignmentSource = {
          async *load(query, signal) {
            for await (const {items = [], ...answer} of teacher.load(query, signal))
              yield {...answer, items: items.map(({childId: _, ...item}) => item)};
          },
        };
        expect((await tasksOf(own)).rows[0]).to.contain('3 af 24 har afleveret');
      },
    },
    22: {
      shows: 'a reminder with a day and no subject, on its day and under no subject',
      see: async () => {
        const body = [
          {
            userId: 'alma0201',
            teamReminders: [{id: 1, dueDate: '2026-11-23T23:00:00Z', reminderText: 'Følg op'}],
          },
        ];
        expect((await told('momo-reminders', body)).headings[0]).to.contain('tirsdag 24. november');
        const source = vendorAssignments(optionsOf('momo-reminders', says(body)));
        expect((await tasksOf(source, [alma], 'subject')).headings[0]).to.match(/^Uden fag/);
      },
    },
    23: {
      shows: 'the letter of an institution whose code is a letter and five digits',
      see: async () => {
        const ugebreve = [{tilknytningId: 11, tilknytningNavn: 'Rød stue', indhold: '<p>Hej</p>', uge: 48}];
        const personer = [{uniLogin: 'alma0201', institutioner: [{kode: 'G16713', ugebreve}]}];
        const {root} = await weekOf('min-uddannelse-letters', {personer});
        expect(wordsOf(root.querySelector('summary'))).to.contain('Rød stue');
      },
    },
    24: {
      shows:
        'one task where two vendors write its letters whole and put together, and a child without a name by its place',
      see: async () => {
        const title = 'Læs på åen';
        const row = (text: string) => says(mu({title: text, ugedag: 'Fredag'}));
        const nameless: HostChild = {...alma, name: ''};
        const source = combine<AssignmentSource>(
          [title.normalize('NFC'), title.normalize('NFD')].map((text, place) => ({
            vendor: `Vendor ${place}`,
            source: vendorAssignments({
              ...optionsOf('min-uddannelse-tasks', row(text)),
              vendor: `Vendor ${place}`,
            }),
          })),
        );
        const {root} = await tasksOf(source, [nameless, bo]);
        const rows = () => [...root.querySelectorAll('li')].map(wordsOf);
        await waitUntil(() => rows().join().includes('Vendor 0 · Vendor 1'), 'both have told');
        expect(rows()).to.have.length(1);
        expect(rows()[0]).to.match(/^Barn 1:.*Læs på åen/u);
      },
    },
    25: 'about whom a source may tell: custody is judged where the data is, before any task is sent',
    26: {
      shows: 'that nothing usable came or that the sign-in is over, and never that there are no tasks',
      see: async () => {
        for (const body of [
          '<!doctype html><title>Log ind</title>',
          {status: 401, message: 'Unauthorized'},
          '',
        ]) {
          const {state, rows} = await told('min-uddannelse-tasks', body);
          expect([rows.length, state], JSON.stringify(body)).to.deep.equal([0, 'failed']);
        }
        for (const [reason, state] of [
          ['login-page', 'signed-out'],
          ['expired', 'signed-out'],
          ['retired', 'failed'],
        ] as const) {
          const ask: Ask = () => Promise.resolve({state, reason});
          expect((await tasksOf(vendorAssignments(optionsOf('easyiq-events', ask)))).state).to.equal(state);
        }
      },
    },
    27: {
      shows: 'nothing of another child than asked, and says that something is missing',
      see: async () => {
        const body = mu({unilogin: 'bo000202', title: 'Ikke din'}, {title: 'Din'});
        const {rows, state} = await told('min-uddannelse-tasks', body);
        expect(rows).to.have.length(1);
        expect(rows[0]).to.contain('Din');
        expect(state).to.equal('failed');
      },
    },
  };

describe('the traps of the wire, for tasks and weeks', () => {
  it('are all looked at', () => {
    expect(Object.keys(traps).map(Number)).to.deep.equal(Array.from({length: 27}, (_, place) => place + 1));
  });

  for (const [number, trap] of Object.entries(traps)) {
    if (typeof trap === 'string') continue;
    it(`trap ${number}: shows ${trap.shows}`, trap.see);
  }
});
