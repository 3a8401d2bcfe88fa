import type {Uuid} from '@skolebro/models';
import {type TemplateResult, html} from 'lit';
import {type FamilyChild, marksOf} from '../child-mark/marks.js';

/** How one child is shown in a line: letters on a shape, and the name for whoever cannot see it. */
export interface ChildSign {
  readonly letters: string;
  readonly name: string;

  /** The place in the family, from 1 to 6 and round again, that decides colour and shape. */
  readonly tone: number;
}

/** The signs of the children of a family, by id. */
export function signsOf(
  family: readonly FamilyChild[],
  unnamed: (place: number) => string,
): ReadonlyMap<Uuid, ChildSign> {
  const marks = marksOf(family);
  return new Map(
    family.map(({id}, index) => [
      id,
      {
        letters: marks[index]?.letters ?? '',
        name: marks[index]?.name || unnamed(index + 1),
        tone: (index % 6) + 1,
      },
    ]),
  );
}

/** The signs of those children whom the family knows. */
export function childSigns(
  childIds: readonly Uuid[],
  signs: ReadonlyMap<Uuid, ChildSign>,
): readonly TemplateResult[] {
  return childIds.flatMap((id) => {
    const sign = signs.get(id);
    return sign ? [childSign(sign)] : [];
  });
}

/** One sign, with its name for a screen reader. */
export function childSign({letters, name, tone}: ChildSign): TemplateResult {
  return html`<span class="child child-${tone}" title=${name}
    ><span aria-hidden="true">${letters}</span><span class="visually-hidden">${name}. </span></span
  >`;
}
