import { uniIdSystem } from '@skolebro/models';
/** An invented child. */
export const alma = {
    id: '0198d5a0-0001-7000-8000-000000000201',
    identifiers: [{ system: uniIdSystem, value: 'alma0201' }],
    name: 'Alma Østergård',
    groupName: '4.B',
    institutionNumber: '280101',
};
/** The brother of `alma`. */
export const bo = {
    id: '0198d5a0-0001-7000-8000-000000000202',
    identifiers: [{ system: uniIdSystem, value: 'bo000202' }],
    name: 'Bo Østergård',
    groupName: '1.A',
    institutionNumber: '280101',
};
/** One week of one child. */
export const question = { children: [alma], isoWeek: '2026-W48' };
/** One invented week in the shape of each vendor, as public clients have seen it. */
export const answers = {
    'min-uddannelse-tasks': {
        opgaver: [
            {
                id: '3f1d6a52-9f67-4d0b-8d2e-0a5b1c2d3e4f',
                title: 'Læs kapitel 3',
                opgaveType: 'SimpelLektie',
                kuvertnavn: 'Alma Østergård',
                unilogin: 'alma0201',
                ugedag: 'Tirsdag',
                ugenummer: '2026-W48',
                hold: [{ id: 11, navn: '4.B', fagId: 2, fagNavn: 'Dansk' }],
                forloeb: { id: 5, navn: 'Eventyr', ikon: '', farve: '#0b5fff', url: 'https://mu.example/forloeb/5' },
                afleveringsdato: null,
                antalElever: 24,
                antalFaerdige: 3,
                erFaerdig: false,
                placering: '',
                url: 'https://mu.example/opgave/1',
            },
        ],
    },
    'min-uddannelse-letters': {
        personer: [
            {
                navn: 'Alma Østergård',
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
                                indhold: '<div style="color:red">Kære <b>alle</b><script>alert(1)</script></div><p>Husk <a href="javascript:alert(1)">her</a> og <a href="https://skole.example/tur">turen</a>.</p>',
                                uge: 48,
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
            name: 'Alma Østergård',
            unilogin: 'alma0201',
            weekPlan: [
                {
                    date: 'mandag 23. nov.',
                    tasks: [
                        {
                            id: 1,
                            type: 'comment',
                            author: 'Mette Holm',
                            group: '4.B',
                            pill: 'Idræt',
                            title: 'Husk idrætstøj',
                            content: '<p>Vi løber i skoven.</p>',
                            link_text: '',
                            editUrl: '',
                        },
                    ],
                },
                {
                    date: 'tirsdag 24. nov.',
                    tasks: [
                        {
                            id: 2,
                            type: 'assignment',
                            author: 'Mette Holm',
                            group: '4.B',
                            pill: 'Dansk',
                            title: 'Læs kapitel 3',
                            content: '<ul><li>Side 20</li><li>Side 21</li></ul>',
                            link_text: 'Åbn',
                            editUrl: 'https://meebook.example/2',
                        },
                    ],
                },
            ],
        },
    ],
    'easyiq-events': {
        Events: [
            {
                itemid: 71,
                start: '2026/11/23 08:00',
                end: '2026/11/23 15:00',
                title: 'Husk idrætstøj',
                ownername: '4.B',
                description: '&lt;p&gt;Vi l&amp;oslash;ber i skoven.&lt;/p&gt;',
                itemType: 9,
                color: '#ff0000',
            },
            {
                itemid: '72',
                start: '2026/11/24 08:00',
                end: '2026/11/24 09:00',
                title: 'Læs kapitel 3',
                ownername: '4.B',
                description: 'Side 20 og 21',
                itemType: '4',
            },
            {
                itemid: 73,
                start: '2026/11/25 10:00',
                end: '2026/11/25 12:00',
                title: 'Tur til Zoo',
                ownername: '4.B',
                description: '',
                itemType: 3,
            },
        ],
    },
    'momo-reminders': [
        {
            userId: 'alma0201',
            userName: 'Alma Østergård',
            teamReminders: [
                {
                    id: 501,
                    institutionName: 'Elmelund Skole',
                    dueDate: '2026-11-22T23:00:00Z',
                    teamId: 11,
                    teamName: '4.B',
                    reminderText: 'Husk idrætstøj',
                    createdBy: 'Mette Holm',
                    lastEditBy: '',
                    subjectName: 'Idræt',
                },
            ],
            assignmentReminders: [
                {
                    dueDate: '2026-11-23T23:00:00Z',
                    courseId: 3,
                    teamNames: ['4.B'],
                    assignmentId: 502,
                    assignmentText: 'Læs kapitel 3',
                },
            ],
            courseReminders: [],
        },
    ],
    'cicero-loans': {
        loans: [
            {
                id: 31,
                title: 'Ronja Røverdatter',
                author: 'Astrid Lindgren',
                patronDisplayName: 'Alma Østergård',
                dueDate: '2026-11-27T00:00:00',
                numberOfLoans: 1,
                coverImageUrl: 'https://cicero.example/31.png',
            },
        ],
        longtermLoans: [],
        reservations: [],
        branchIds: [],
    },
};
//# sourceMappingURL=answers.fixture.js.map