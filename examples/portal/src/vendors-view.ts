import type {AssignmentSource, FrameManifest} from '@skolebro/host';
import type {FamilyChild} from '@skolebro/components';
import type {Uuid} from '@skolebro/models';
import {html, nothing, type TemplateResult} from 'lit';
import type {Framed} from './framed.js';
import type {Texts} from './texts.js';
import type {Vendor} from './vendors.js';

/** Who answers, for which child, from where, and what is missing and why. */
export function originsView(
  vendors: readonly Vendor[],
  family: readonly FamilyChild[],
  words: Texts,
): TemplateResult {
  return html`<section class="origins" aria-labelledby="origins">
    <h2 id="origins">${words.origins}</h2>
    <ul>
      ${vendors.map(({name, child, place, state}) => {
        const isMissing = state !== 'ready' && state !== 'empty' && state !== 'loading';
        return html`<li class=${isMissing ? 'missing' : ''}>
          <skolebro-child-mark
            name=${child.name}
            index=${family.findIndex(({id}) => id === child.id)}
            size="small"
            decorative
          ></skolebro-child-mark>
          <span class="origin"
            ><b>${name}</b>
            <span class="quiet">${words.municipality(child.municipality)} · ${words.place[place]}</span></span
          >
          <span class="status"
            >${isMissing ? html`<span aria-hidden="true">!</span> ` : nothing}${words.status(state, child.name)}</span
          >
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The vendor in the frame, with what it may do for whoever wants to know. */
export function framedView(framed: Framed, isShown: boolean, words: Texts): TemplateResult {
  const {vendor, manifest, state, count, element} = framed;
  return html`<section class="panel framed-panel" aria-labelledby="framed-heading" ?hidden=${!isShown}>
    <h2 id="framed-heading">
      ${words.framed(vendor)}
      ${count > 0 ? html`<skolebro-badge count=${count} label=${words.entries(count)}></skolebro-badge>` : nothing}
    </h2>
    ${
      state === 'failed'
        ? html`<skolebro-state
            state="failed"
            vendor=${vendor}
            @state-retry=${() => {
              framed.retry();
            }}
          ></skolebro-state>`
        : nothing
    }
    <div ?hidden=${state === 'failed'}>${element}</div>
    <details>
      <summary>${words.rights(vendor)}</summary>
      <ul>
        ${rightsOf(manifest, words).map((right) => html`<li>${right}</li>`)}
      </ul>
    </details>
  </section>`;
}

/** The assignments that a vendor's server knows. */
export function assignmentsView(
  source: AssignmentSource,
  family: readonly FamilyChild[],
  childIds: readonly Uuid[],
  now: string,
): TemplateResult {
  return html`<div class="panel">
    <skolebro-assignments
      .source=${source}
      .family=${family}
      .childIds=${childIds}
      now=${now}
    ></skolebro-assignments>
  </div>`;
}

function rightsOf(manifest: FrameManifest, words: Texts): readonly string[] {
  const {told = [], provides = [], capabilities = [], networkDomains = []} = manifest;
  const named = (names: readonly string[]): string =>
    names.map((name) => words.right[name] ?? name).join(', ');
  return [
    words.isTold(named(told)),
    ...(provides.length > 0 ? [words.givesUs(named(provides))] : []),
    ...(capabilities.length > 0 ? [words.mayAsk(named(capabilities))] : []),
    networkDomains.length > 0 ? words.mayReach(networkDomains.join(', ')) : words.reachesNothing,
  ];
}
