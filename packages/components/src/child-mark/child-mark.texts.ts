import type {Texts} from '../language.js';

/** The words of a child's mark. */
export interface ChildMarkTexts {
  /** What a child without a name is called, by its place in the family from 1. */
  readonly unnamed: (place: number) => string;
}

/** The words of a child's mark in Danish and English. */
export const texts: Texts<ChildMarkTexts> = {
  name: 'child-mark',
  da: {unnamed: (place) => `Barn ${place}`},
  en: {unnamed: (place) => `Child ${place}`},
};
