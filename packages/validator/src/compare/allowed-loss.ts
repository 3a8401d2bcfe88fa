import {xmlModel} from '@skolebro/formats';
import {entities} from '@skolebro/models';
import {isOfFiles} from './fields.js';

/** The loss that was agreed on, so that it decides nothing: by entity, by field, or both. */
export class AllowedLoss {
  readonly words: readonly string[];

  constructor(words: readonly string[]) {
    this.words = [...new Set(words)].sort();
  }

  /** Whether records of an entity may be lost. */
  hasEntity(entity: string): boolean {
    return this.words.some((word) => word === entity || (word === 'files' && entity === 'file'));
  }

  /** Whether a field of an entity may be lost or changed. */
  hasField(entity: string, pointer: string): boolean {
    const [, name = ''] = pointer.split('/');
    return (
      this.hasEntity(entity) ||
      this.words.some((word) => word === name || word === `${entity}.${name}`) ||
      (this.words.includes('files') && isOfFiles(entity, pointer))
    );
  }

  /** Whether the bytes of attachments may be lost. */
  get hasFiles(): boolean {
    return this.words.includes('files');
  }
}

/** Tells whether a word names something that can be lost: `files`, an entity, a field, or both as `message.sender`. */
export function isLossWord(word: string): boolean {
  if (word === 'files') return true;
  const [first = '', field, more] = word.split('.');
  const entity = entities.find(({name}) => name === first);
  if (more !== undefined) return false;
  if (field !== undefined) return entity !== undefined && fieldsOf(entity.type).includes(field);
  return entity !== undefined || entities.some(({type}) => fieldsOf(type).includes(first));
}

function fieldsOf(type: string): readonly string[] {
  const {form, properties = [], members = {}} = xmlModel.types[type] ?? {form: 'object'};
  return form === 'union'
    ? ['kind', ...Object.values(members).flatMap(fieldsOf)]
    : properties.map(({name}) => name);
}
