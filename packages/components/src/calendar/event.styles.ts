import {type CSSResult, type CSSResultGroup, css} from 'lit';
import {childProperties, kindProperties} from '../theme/tokens.generated.js';

import {childMarkStyles} from './child-mark.styles.js';

const box: CSSResult = css`
  .event {
    --_kind: var(--_kind-other);
    min-block-size: 1.75rem;
    padding: 0.25rem 0.5rem;
    overflow: hidden;
    border: 1px solid color-mix(in srgb, var(--_kind) 35%, var(--_surface));
    border-inline-start: 4px solid var(--_kind);
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in srgb, var(--_kind) 13%, var(--_surface));
    color: var(--_ink);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition: background-color var(--_time-quick);
  }

  .event:hover {
    background: color-mix(in srgb, var(--_kind) 22%, var(--_surface));
  }

  .kind-lesson {
    --_kind: var(--_kind-lesson);
  }

  .kind-meeting {
    --_kind: var(--_kind-meeting);
  }

  .kind-school-home-talk {
    --_kind: var(--_kind-talk);
  }

  .kind-excursion {
    --_kind: var(--_kind-excursion);
  }

  .kind-holiday {
    --_kind: var(--_kind-holiday);
  }

  .kind-birthday {
    --_kind: var(--_kind-birthday);
  }

  .kind-assessment {
    --_kind: var(--_kind-assessment);
  }

  .event .title {
    font-weight: var(--_weight-strong);
  }

  .event .when,
  .event .place {
    color: color-mix(in srgb, var(--_ink) 82%, var(--_surface));
  }

  .event .words {
    display: block;
  }

  .event .marks {
    display: flex;
    flex: none;
    gap: 0.125rem;
  }

  .of-child {
    --_kind: var(--_child);
  }

  .event.wants .status {
    color: var(--_accent);
  }

  .event .status {
    color: var(--_danger);
    font-weight: var(--_weight-strong);
  }

  .event .status::after {
    content: ' · ' / '';
  }

  .wants,
  .tentative {
    border-style: dashed;
    border-inline-start-style: solid;
  }

  .tentative .status {
    color: var(--_warning);
  }

  .cancelled {
    background: var(--_surface);
  }

  .lesson-cancelled .title,
  .cancelled .title,
  .cancelled .when {
    text-decoration: line-through;
  }

  @media (forced-colors: active) {
    .event {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }

    .event .when,
    .event .place,
    .event .status {
      color: inherit;
    }
  }

  @media print {
    .event {
      print-color-adjust: exact;
      break-inside: avoid;
    }
  }
`;

/** The box of an event: a bar in the colour of its kind, words on a tint of it. */
export const eventStyles: CSSResultGroup = [kindProperties, childProperties, ...childMarkStyles, box];
