import '@skolebro/components/define/timetable.js';
import type {FamilyChild, Timetable, TimetableAxis} from '@skolebro/components';
import type {CalendarItem} from '@skolebro/host';
import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {taught, timetableWeek} from '../../../../stories/calendar-data.js';
import {family, monday, tuesday, wallNow} from '../../../../stories/data.js';
import {occurrencesOf} from '../../../../stories/occurrences.js';

interface TimetableLook {
  readonly width?: number;
  readonly names?: readonly string[];
  readonly children?: readonly FamilyChild[];
  readonly axis?: TimetableAxis;
}

async function timetable(
  items: readonly CalendarItem[] = timetableWeek,
  {width = 1000, names = [], children = family.slice(0, 1), axis = 'periods'}: TimetableLook = {},
): Promise<Timetable> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  return fixture(
    html`<skolebro-timetable
      lang="da"
      .occurrences=${occurrencesOf(items)}
      .family=${children}
      .weekNames=${names}
      axis=${axis}
      date=${tuesday}
      now=${wallNow}
    ></skolebro-timetable>`,
    {parentNode: box},
  );
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const nameOf = (element: Element | null | undefined) => element?.getAttribute('aria-label') ?? '';
const lesson = (element: Element, name: string) =>
  [...element.shadowRoot!.querySelectorAll('.lesson')].find((one) => nameOf(one).includes(name));
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({press: key});
};

describe('skolebro-timetable', () => {
  it('has the school’s periods as rows, as its lessons tell them', async () => {
    const root = (await timetable()).shadowRoot!;
    const rows = [...root.querySelectorAll('[role=rowheader] .times')].map((times) => textOf(times));
    expect(rows).to.deep.equal([
      '08.0008.45',
      '08.4509.30',
      '09.5010.35',
      '10.3511.20',
      '12.0012.45',
      '12.4513.30',
    ]);
  });

  it('says by a word and a picture what is not as planned', async () => {
    const element = await timetable();
    for (const [name, word] of [
      ['Engelsk', 'Vikar'],
      ['Historie', 'Aflyst'],
      ['Billedkunst', 'Lærer fraværende'],
    ] as const) {
      const state = lesson(element, name)?.querySelector('[part=status]');
      expect(textOf(state)).to.equal(word);
      expect(state?.querySelector('svg')).to.exist;
    }
    expect(textOf(lesson(element, 'Idræt'))).to.contain('Nyt lokale');
    expect(lesson(element, 'Svømning')?.querySelector('[part=status]')).to.equal(null);
  });

  it('names a lesson by what is seen, then its day, its period and whom somebody teaches for', async () => {
    const element = await timetable();
    expect(nameOf(lesson(element, 'Engelsk'))).to.equal(
      'Vikar Engelsk Ali Ravn 14 Husk glosehæftet., tirsdag den 17. november 2026, lektion, 1. lektion 08.00–08.45, i stedet for Mette Holm',
    );
    expect(nameOf(lesson(element, 'Idræt'))).to.contain('i stedet for Hal A');
  });

  it('lets a double lesson reach over two periods, and puts groups beside each other', async () => {
    const element = await timetable();
    const double = lesson(element, 'Dansk')!.getBoundingClientRect();
    const single = lesson(element, 'Historie')!.getBoundingClientRect();
    expect(double.height).to.be.greaterThan(1.8 * single.height);
    const [french, german] = ['Fransk', 'Tysk'].map((name) => lesson(element, name)!.getBoundingClientRect());
    expect(french!.top).to.equal(german!.top);
    expect(Math.min(french!.right, german!.right)).to.be.at.most(Math.max(french!.left, german!.left));
  });

  it('puts what is no lesson above, or in the periods that it takes', async () => {
    const root = (await timetable()).shadowRoot!;
    expect(textOf(root.querySelector('.beside'))).to.equal('Almas fødselsdag');
    const trip = [...root.querySelectorAll('.cell')].find((cell) => textOf(cell).startsWith('Tur til'));
    expect(trip?.getAttribute('aria-rowspan')).to.equal('3');
  });

  it('is one stop for the Tab key, and moves by keys through days and periods', async () => {
    const element = await timetable();
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('[tabindex="0"]')).to.have.length(1);
    element.focus();
    expect(nameOf(root.activeElement)).to.match(/^Vikar Engelsk/);
    await press('ArrowDown');
    expect(nameOf(root.activeElement)).to.match(/^Aflyst Historie/);
    await press('ArrowLeft');
    expect(nameOf(root.activeElement)).to.equal(
      'mandag den 16. november 2026, 2. lektion 08.45–09.30, Dansk fortsætter',
    );
    await press('End', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(nameOf(root.activeElement)).to.equal(
      'fredag den 20. november 2026, 6. lektion 12.45–13.30, ingen lektion',
    );
    setTimeout(() => void press('PageDown'));
    const {detail} = await oneEvent<CustomEvent<object>>(element, 'calendar-period-change');
    expect(detail).to.deep.equal({date: '2026-11-24'});
  });

  it('opens a lesson by Enter', async () => {
    const element = await timetable();
    element.focus();
    setTimeout(() => void press('Enter'));
    const {detail} = await oneEvent<CustomEvent<{occurrence: {title: string}}>>(
      element,
      'calendar-event-open',
    );
    expect(detail.occurrence.title).to.equal('Engelsk');
  });

  it('names weeks that take turns', async () => {
    const element = await timetable(timetableWeek, {names: ['A-uge', 'B-uge']});
    expect(nameOf(element.shadowRoot!.querySelector('[role=grid]'))).to.equal('Skema, Uge 47, A-uge');
  });

  it('says whose a lesson is where there are several children', async () => {
    const asta = family[2]!.id;
    const element = await timetable([taught(monday, '08:00', '08:45', 'Dansk', {}, [asta])], {
      children: family,
    });
    expect(nameOf(lesson(element, 'Dansk'))).to.contain('Barn K');
    expect(element.shadowRoot!.innerHTML).to.not.contain('Asta');
  });

  it('is a list of days where it is narrow', async () => {
    const element = await timetable(timetableWeek, {width: 320});
    await nextFrame();
    expect(element.shadowRoot!.querySelectorAll('h3')).to.have.length(5);
  });

  it('is accessible', async () => {
    await expect(await timetable()).to.be.accessible();
  });

  describe('with time in place of periods', () => {
    const byTime = async () => {
      const element = await timetable(timetableWeek, {axis: 'time'});
      await waitUntil(() => element.shadowRoot!.querySelector('.by-time') !== null);
      return element;
    };
    const boxOf = (element: Element, name: string) => lesson(element, name)!.getBoundingClientRect();

    it('is as tall as lessons last, with true gaps and the hours at the side', async () => {
      const element = await byTime();
      const hour = 9 * 16;
      expect(boxOf(element, 'Historie').top - boxOf(element, 'Engelsk').top).to.be.closeTo(0.75 * hour, 1);
      expect(boxOf(element, 'Idræt').top - boxOf(element, 'Historie').top).to.be.closeTo((65 / 60) * hour, 1);
      expect(boxOf(element, 'Idræt').height).to.be.closeTo(1.5 * hour, 4);
      const hours = [...element.shadowRoot!.querySelectorAll('.hours span')];
      expect(hours.map(textOf)).to.deep.equal(['08.00', '09.00', '10.00', '11.00', '12.00', '13.00']);
      expect(hours[4]!.getBoundingClientRect().top).to.be.closeTo(boxOf(element, 'Musik').top, 3);
    });

    it('puts lessons at the same time beside each other', async () => {
      const element = await byTime();
      const [french, german] = ['Fransk', 'Tysk'].map((name) => boxOf(element, name));
      expect(french!.top).to.equal(german!.top);
      expect(Math.min(french!.right, german!.right)).to.be.at.most(Math.max(french!.left, german!.left));
    });

    it('says the same in the same order as with periods, and moves by the same keys', async () => {
      const told = (element: Element) =>
        [...element.shadowRoot!.querySelectorAll('[role$=header], [role=gridcell], .lesson')].map(
          (one) => `${nameOf(one)} ${textOf(one)}`,
        );
      const element = await byTime();
      expect(told(element)).to.deep.equal(told(await timetable()));
      element.focus();
      expect(nameOf(element.shadowRoot!.activeElement)).to.match(/^Vikar Engelsk/);
      await press('ArrowDown');
      expect(nameOf(element.shadowRoot!.activeElement)).to.match(/^Aflyst Historie/);
    });

    it('goes back to periods', async () => {
      const element = await byTime();
      element.axis = 'periods';
      await waitUntil(() => element.shadowRoot!.querySelector('.by-time') === null);
    });

    it('is accessible', async () => {
      await expect(await byTime()).to.be.accessible();
    });
  });
});
