import {expect, waitUntil} from '@open-wc/testing';

/** What stories/strict-stories.ts leaves for this test. */
interface StrictPage {
  readonly isReady?: boolean;
  readonly stories?: number;
  readonly violations?: readonly string[];
}

describe('every story under the strictest content security policy, with trusted types', () => {
  it('runs without a violation', async function () {
    this.timeout(240_000);
    const frame = document.createElement('iframe');
    frame.src = '/stories/strict-stories.html';
    frame.title = 'Every story';
    document.body.append(frame);
    const page = () => frame.contentWindow as unknown as StrictPage | null;
    await waitUntil(() => page()?.isReady === true, 'every story is shown', {
      timeout: 230_000,
      interval: 500,
    });
    expect(page()?.stories).to.be.above(300);
    expect(page()?.violations).to.deep.equal([]);
    // The policy is there: an inline style of the page's own is stopped.
    frame.contentDocument!.body.setAttribute('style', 'color: red');
    await waitUntil(() => (page()?.violations?.length ?? 0) > 0);
    frame.remove();
  });
});
