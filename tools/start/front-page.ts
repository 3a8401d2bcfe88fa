import {type Language, page} from './page.js';
import type {StorybookStatus} from './storybook.js';

interface Door {
  readonly who: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

type DoorName = 'kommune' | 'vendor' | 'developer' | 'designer';

interface FrontPageTexts {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly doors: string;
  readonly door: Readonly<Record<DoorName, Door>>;
  readonly local: string;
  readonly missing: string;
  readonly missingText: string;
  readonly back: string;
}

const texts: Readonly<Record<Language, FrontPageTexts>> = {
  da: {
    title: 'Skolebro',
    lead: 'Fælles grund for skolens digitale løsninger',
    text: 'Én åben standard, en kontrol som enhver kan køre, og byggeklodser som enhver leverandør kan bruge. Så data om børnene kan flytte med dem.',
    doors: 'Fire døre',
    door: {
      kommune: {
        who: 'Kommunen',
        title: 'Kontrollér et udtræk',
        text: 'Læg leverandørens fil på siden, og se, om den holder. Intet forlader din computer.',
        link: 'Åbn kontrollen',
      },
      vendor: {
        who: 'Leverandøren',
        title: 'Se det i brug',
        text: 'En forælders side med tre børn i to kommuner: kalenderen som den ser ud hos brugeren.',
        link: 'Åbn portalen',
      },
      developer: {
        who: 'Udvikleren',
        title: 'Læs, hvordan det virker',
        text: 'Vejledninger, standarden med alle felter og kodelister, og de valg der er taget undervejs.',
        link: 'Åbn dokumentationen',
      },
      designer: {
        who: 'Designeren',
        title: 'Se hver byggeklods',
        text: 'Alle tilstande en bruger kan møde, i Storybook: tom, fuld, fejl, lang tekst og andet sprog.',
        link: 'Åbn Storybook',
      },
    },
    local: 'Siderne kører kun på denne computer. Alle personer i eksemplerne er opdigtede.',
    missing: 'Siden findes ikke',
    missingText: 'Adressen er måske skrevet forkert, eller siden er flyttet.',
    back: 'Til forsiden',
  },
  en: {
    title: 'Skolebro',
    lead: 'Common ground for digital school services',
    text: 'One open standard, a check that anybody can run, and building blocks that any vendor can use. So that children’s data can move with them.',
    doors: 'Four doors',
    door: {
      kommune: {
        who: 'The municipality',
        title: 'Check an export',
        text: 'Drop the vendor’s file on the page and see whether it holds. Nothing leaves your computer.',
        link: 'Open the check',
      },
      vendor: {
        who: 'The vendor',
        title: 'See it in use',
        text: 'A parent’s page with three children in two municipalities: the calendar as users meet it.',
        link: 'Open the portal',
      },
      developer: {
        who: 'The developer',
        title: 'Read how it works',
        text: 'Guides, the standard with every field and code list, and the decisions made on the way.',
        link: 'Open the documentation',
      },
      designer: {
        who: 'The designer',
        title: 'Look at every part',
        text: 'Every state a user can meet, in Storybook: empty, full, failed, long text, another language.',
        link: 'Open Storybook',
      },
    },
    local: 'These pages run on this computer only. All people in the examples are invented.',
    missing: 'This page does not exist',
    missingText: 'The address may be mistyped, or the page has moved.',
    back: 'To the front page',
  },
};

// One arch of a bridge for each door; what stands under it tells the doors apart.
const drawings: Readonly<Record<DoorName, string>> = {
  kommune: '<path d="M23 35l6 6 12-13"/>',
  vendor: '<path d="M22 27h20v16H22zM22 33h20M28 23v6M36 23v6"/>',
  developer: '<path d="M27 27l-6 7 6 7M37 27l6 7-6 7"/>',
  designer: '<circle cx="27" cy="30" r="5"/><path d="M36 25h8v8h-8zM32 46l6-9 6 9z"/>',
};

// A suspension bridge of three spans; the hangers are computed from its cable.
const bridge =
  'M0 70H1200M400 12V160M800 12V160M-40 64C120 64 320 48 400 12C470 46 530 60 600 60S730 46 800 12C880 48 1080 64 1240 64M40 63V70M80 61V70M120 59V70M160 56V70M200 53V70M240 48V70M280 42V70M320 35V70M360 26V70M440 30V70M480 43V70M520 53V70M560 58V70M600 60V70M640 58V70M680 53V70M720 43V70M760 30V70M840 26V70M880 35V70M920 42V70M960 48V70M1000 53V70M1040 56V70M1080 59V70M1120 61V70M1160 63V70M24 160A176 78 0 0 1 376 160M424 160A176 78 0 0 1 776 160M824 160A176 78 0 0 1 1176 160';

/** The page that `npm start` opens with: four doors, one for each kind of user. */
export function frontPage(language: Language, storybook: StorybookStatus): string {
  const words = texts[language];
  const query = language === 'en' ? '?lang=en' : '';
  const doors: Readonly<Record<DoorName, string>> = {
    kommune: `/kommune/${query}`,
    vendor: `/portal/${query}`,
    developer: '/read/README.md',
    designer: '/storybook/',
  };
  const cards = (['kommune', 'vendor', 'developer', 'designer'] as const)
    .map((name) => {
      const {who, title, text, link} = words.door[name];
      const waits = name === 'designer' && storybook.state !== 'ready';
      const href = waits ? '' : ` href="${doors[name]}"`;
      const status =
        name === 'designer'
          ? `<p class="door-status" role="status">${statusText(language, storybook)}</p>`
          : '';
      return `<li class="door"${name === 'designer' ? ` data-storybook="${storybook.state}"` : ''}>
<svg class="door-drawing" viewBox="0 0 64 52" aria-hidden="true"><path class="door-arch" d="M10 50V30a22 22 0 0 1 44 0v20M2 50h60"/>${drawings[name]}</svg>
<p class="door-who">${who}</p>
<h3>${title}</h3>
<p>${text}</p>
<p class="door-link"><a${href}>${link}<span aria-hidden="true"> →</span></a></p>
${status}</li>`;
    })
    .join('\n');
  return page({
    language,
    title: words.title,
    otherLanguage: language === 'da' ? '/?lang=en' : '/',
    head: '<link rel="stylesheet" href="/front-page.css">\n<script type="module" src="/front-page.ts"></script>\n',
    main: `<main id="content" class="front">
<div class="hero"><div class="hero-text"><h1>${words.lead}</h1><p>${words.text}</p></div>
<svg class="hero-bridge" viewBox="0 0 1200 160" preserveAspectRatio="xMidYMax slice" aria-hidden="true"><path d="${bridge}"/></svg></div>
<section aria-labelledby="doors"><h2 id="doors">${words.doors}</h2>
<ul class="doors">
${cards}
</ul></section>
<p class="fine">${words.local}</p>
</main>`,
  });
}

/** What is said about Storybook while it is not there. */
export function statusText(language: Language, {state, step, steps, log}: StorybookStatus): string {
  switch (state) {
    case 'ready':
      return '';
    case 'failed':
      return language === 'da'
        ? `Storybook kunne ikke bygges. Se hvorfor i ${log}.`
        : `Storybook could not be built. See why in ${log}.`;
    default:
      return language === 'da'
        ? `Bygges stadig, trin ${Math.max(1, step)} af ${steps} …`
        : `Still building, step ${Math.max(1, step)} of ${steps} …`;
  }
}

/** The page for an address that leads nowhere. */
export function notFoundPage(language: Language): string {
  const words = texts[language];
  return page({
    language,
    title: `${words.missing} · Skolebro`,
    main: `<main id="content" class="plain"><h1>${words.missing}</h1><p>${words.missingText}</p><p><a href="/">${words.back}</a></p></main>`,
  });
}
