import '@skolebro/components/define/learning-course.js';
import type {CourseBundle, LearningCourse} from '@skolebro/components';
import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {activities, catalogues, course, danish, manifest} from '../../stories/course-data.js';
import {courseExchange, readCourses, writeCourse} from './course-package.js';

const bundle: CourseBundle = {course, activities, catalogues, subjects: [danish]};

describe('a learning course through the exchange package', () => {
  it('comes back with its goals, activities and frameworks, to be worked on further', async () => {
    const {bundles, findings} = await readCourses(await writeCourse(bundle, manifest()));
    expect(findings).to.deep.equal([]);
    const [read] = bundles;
    expect(read!.course).to.deep.equal({...course, activityIds: activities.map(({id}) => id)});
    expect(read!.activities).to.deep.equal(activities);
    expect(read!.catalogues!.map(({framework, goals}) => ({framework, goals}))).to.deep.equal(
      catalogues.map(({framework, goals}) => ({framework, goals})),
    );
  });

  it('goes in at the element of one page and is shown by that of another', async () => {
    const file = new File([await writeCourse(bundle, manifest())], 'skovens-dyr.zip');
    const element = await fixture<LearningCourse>(
      html`<skolebro-learning-course
        .course=${null}
        .exchange=${courseExchange(manifest)}
      ></skolebro-learning-course>`,
    );
    const chosen = new DataTransfer();
    chosen.items.add(file);
    const input = element.shadowRoot!.querySelector('input')!;
    input.files = chosen.files;
    setTimeout(() => input.dispatchEvent(new Event('change')));
    const {detail} = await oneEvent<CustomEvent<{bundles: readonly CourseBundle[]}>>(element, 'courses-read');
    Object.assign(element, detail.bundles[0]);
    await waitUntil(() => element.shadowRoot!.querySelector('dl'));
    expect(element.shadowRoot!.textContent)
      .to.contain('Skovens dyr')
      .and.to.contain('Tur til Naturcenter Skovhus');
  });

  it('gives no course and a finding for a file that is none', async () => {
    const element = await fixture<LearningCourse>(
      html`<skolebro-learning-course
        .course=${null}
        .exchange=${courseExchange(manifest)}
      ></skolebro-learning-course>`,
    );
    const chosen = new DataTransfer();
    chosen.items.add(new File(['no zip'], 'brev.txt'));
    const input = element.shadowRoot!.querySelector('input')!;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await new Promise((done) => setTimeout(done, 100));
    expect(element.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('ingen læringsforløb');
  });
});
