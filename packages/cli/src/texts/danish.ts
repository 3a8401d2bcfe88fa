import type {CommandTexts} from './texts.js';

/** The command in Danish. */
export const danish: CommandTexts = {
  locale: 'da-DK',
  usage: {
    skolebro: `skolebro – den fælles bro mellem danske skoleplatforme

Brug:
  skolebro validate <pakke ...>        prøv udvekslingspakker mod standarden
  skolebro compare <før> <efter>       sammenlign to pakker: hvad er tabt eller ændret?
  skolebro extract <pakke>             lav en pakke om én elev til ny skole eller forælder
  skolebro report merge|diff           læg rapporter sammen, eller se, hvad der er ændret
  skolebro explain <regel>             forklar en regel: hvad, hvorfor, hvem
  skolebro convert <mappe|fil.ics>     lav kalenderfiler om til en udvekslingspakke
  skolebro requirements                skriv de fælles krav som bilag til et udbud
  skolebro sample                      lav en pakke med prøvedata

  skolebro <kommando> --help           vis kommandoens valg
  skolebro --version                   vis versionen

Alle kommandoer tager --lang da|en (dansk, hvis intet er valgt).

Afslutningskoder: 0 i orden, 1 ikke i orden, 2 forkert kommandolinje,
3 ikke prøvet helt, 4 kan ikke læses, 5 fejl i programmet selv, 130 afbrudt.
`,
    validate: `Prøver udvekslingspakker mod standarden.

Brug: skolebro validate <pakke ...> [valg]

  <pakke>              en mappe, en .zip-fil eller et mønster som 'ind/*.zip'; flere må nævnes,
                       og den værste afslutningskode gælder
  --profile <profil>   formålet, i stedet for det, som følgesedlen angiver
  --previous <pakke>   den forrige levering, som denne holdes op mod: nyere, og ikke næsten tom
  --rules <fil.js>     egne regler til, med id'er som firma:reglens-navn; de mærkes i rapporten
  --report <former>    rapporten som html, json, sarif, csv, junit eller receipt; flere med komma
                       (html er en side, der kan læses og sendes til leverandøren,
                       receipt en kvittering til underskrift)
  --out <mappe>        gem rapporten i mappen som report.html, report.json osv.; run.json
                       ved siden af siger, hvornår det skete. Skal bruges til flere former og til
                       flere pakker, som får hver sin mappe deri
  --fail-on <alvor>    error eller warning: slut med 1, når der er fund af den alvor (error)
  --max-findings <n>   så mange fund vises af hver regel (100)
  --workers <n>        prøv med så mange tråde (1); rapporten er den samme
  --lang da|en         sprog
`,
    convert: `Laver kalenderfiler (iCalendar) om til en udvekslingspakke.

Brug: skolebro convert <mappe|fil.ics> --out <pakke.zip|mappe>

  <mappe|fil.ics>      en kalenderfil, eller en mappe med kalenderfiler
  --out <sti>          pakken, der skal skrives; en .zip-fil eller en tom mappe
  --lang da|en         sprog

Det, der ikke kunne læses, nævnes med fil og linje; hele listen står ved siden af pakken.
`,
    requirements: `Skriver de fælles krav som et bilag, der kan sættes ind i et udbud.

Brug: skolebro requirements --profile <profil> [valg]

  --profile <profil>   samarbejdsplatform, laeringsplatform, dagtilbud, school-change,
                       supplier-exit eller roster
  --format md|csv|html tekst, regneark eller en side, der kan udskrives (md)
  --out <fil>          skriv til filen i stedet for til skærmen
  --lang da|en         sprog
`,
    sample: `Laver en pakke med prøvedata, hvor ingen personer er virkelige.

Brug: skolebro sample --out <pakke.zip|mappe> [valg]
      skolebro sample --shape-of <pakke> <records/person.ndjson:12>

  --pupils <n>         antal børn, 1 til 1.000.000 (100)
  --profile <profil>   formålet: samarbejdsplatform, laeringsplatform, dagtilbud, school-change
                       (altid ét barn), supplier-exit eller roster; uden det to kommuners
                       kalendere
  --faults             læg én af hver fejl ind, så en rapport kan ses (supplier-exit, hvis intet
                       andet er valgt)
  --shape-of <pakke> <fil:linje>
                       skriv en linje af en pakke med dens form og uden personlige værdier,
                       så en fejl kan meldes
  --seed <n>           et helt tal; samme tal giver samme data (1)
  --out <sti>          pakken, der skal skrives; en .zip-fil eller en tom mappe
  --lang da|en         sprog
`,
  },
  seeHelp: 'Skriv skolebro --help for at se, hvad du kan bruge.',
  unknownCommand: (command) => `Kommandoen »${command}« findes ikke.`,
  unknownOption: (option) => `Valget ${option} findes ikke her.`,
  missingValue: (option) => `Valget ${option} mangler sin værdi.`,
  badValue: (option, allowed) => `Valget ${option} skal være ${allowed}.`,
  wholeNumber: 'et helt tal',
  missingPackage: 'Skriv stien til den pakke, der skal prøves: en mappe eller en .zip-fil.',
  missingCalendar: 'Skriv stien til en kalenderfil eller en mappe med kalenderfiler.',
  missingOut: 'Skriv med --out, hvor pakken skal ligge: en .zip-fil eller en tom mappe.',
  missingReportFolder:
    'Skriv med --out, hvilken mappe rapporten skal gemmes i, når den skal have flere former.',
  tooMany: (argument) => `»${argument}« er ét argument for meget. Sæt anførselstegn om en sti med mellemrum.`,
  unreadable: {
    'not-found': 'Der er ingen pakke på denne sti. Tjek stien: Den skal føre til en mappe eller en .zip-fil.',
    'no-access': 'Du har ikke lov til at læse pakken. Ret dens adgang, og prøv igen.',
    'not-a-package': 'Filen er ikke en udvekslingspakke. Giv stien til en mappe eller en .zip-fil.',
    'zip-truncated': 'Zip-filen er skåret over, så den kan ikke læses. Hent eller lav den igen.',
    'zip-unsupported': 'Zip-filen er af en slags, der ikke kan læses. Lav den igen som almindelig zip.',
  },
  nothingThere: 'Der er hverken en fil eller en mappe på denne sti, som må læses. Tjek stien.',
  noCalendars: 'Der er ingen kalenderfiler her. Giv en fil eller en mappe med filer, der ender på .ics.',
  notWritten: 'Der kan ikke skrives til stien efter --out. Vælg et andet sted, eller ret adgangen.',
  folderNotEmpty: 'Mappen efter --out er ikke tom. Vælg en anden, eller tøm den først.',
  internal: 'Programmet gik i stykker på grund af en fejl i det selv. Meld det til Skolebro',
  verdictMeans: {
    conformant: 'Pakken følger standarden i alt, hvad der kan prøves.',
    'conformant-with-remarks': 'Pakken følger standarden, men der er noget at se på.',
    'not-conformant': 'Pakken følger ikke standarden. Fejlene skal rettes, der hvor pakken er lavet.',
    'not-fully-checked': 'Der er ikke fundet fejl, men ikke alt kunne prøves, så pakken kan ikke godkendes.',
  },
  refused: 'AFVIST',
  refusedMeans: 'Pakken kan ikke læses, så intet i den er prøvet.',
  severity: {error: 'fejl', warning: 'advarsel', info: 'oplysning'},
  records: 'Poster',
  noRecords: 'ingen',
  readRecords: (count) => `${count} læst`,
  unreadableRecords: (count) => `${count} kunne ikke læses`,
  places: (count, shown) => `${shown} ${count === 1 ? 'sted' : 'steder'}`,
  morePlaces: (count) => `og ${count} til`,
  wholePackage: 'hele pakken',
  findings: 'Fund',
  ownRule: 'egen regel',
  notChecked: 'Ikke prøvet',
  internalErrors: 'Regler, der gik i stykker på grund af en fejl i programmet selv; meld dem til Skolebro',
  rulesChecked: (checked, all) => `${checked} af ${all} regler prøvet.`,
  bytesRead: (bytes, total) => `${bytes} af ${total} MB`,
  recordsPerSecond: (records) => `${records} poster/s`,
  timeLeft: (time) => `${time} tilbage`,
  packageOf: (number, count) => `Pakke ${number} af ${count}`,
  packages: (count) => `${count} pakker prøvet`,
  interrupted: 'Afbrudt. Der er ikke skrevet nogen rapport om den pakke, der var i gang.',
  writingInterrupted: 'Afbrudt. Pakken er ikke skrevet, og der er ikke efterladt noget.',
  onePackageOnly: (option) => `Valget ${option} gælder én pakke. Prøv pakkerne én for én, når du bruger det.`,
  severalNeedFolder: 'Skriv med --out, hvilken mappe rapporterne skal gemmes i, når der er flere pakker.',
  previousUnreadable: (why) => `Den tidligere pakke kan ikke læses. ${why}`,
  previousNoManifest:
    'Den tidligere pakke har ingen gyldig følgeseddel, så der er intet at sammenligne med. Vælg en anden pakke.',
  rulesNotLoaded:
    'Filen efter --rules kan ikke indlæses. Den skal være et JavaScript-modul, der eksporterer listen rules.',
  converted: (files, events, out) =>
    `${files} ${files === 1 ? 'kalenderfil' : 'kalenderfiler'} læst. Begivenheder skrevet til ${out}: ${events}.`,
  remarks: (count, path) => `Bemærkninger i alt: ${count}. Hele listen står i ${path}.`,
  sampled: (records, out) => `Poster skrevet til ${out}: ${records}.`,
  missingPlace: 'Skriv efter pakken, hvilken linje der skal gengives, som records/person.ndjson:12.',
  noSuchLine: 'Pakken har ikke den linje. Skriv filen og linjen, som de står i rapporten.',
  planted: (count) => `Fejl lagt ind: ${count}. Hver skal findes én gang:`,
  annexWritten: (count, out) => `Krav skrevet til ${out}: ${count}.`,
};
