import type {Group} from '@skolebro/models';
import type {RecordRule} from '../../rule.js';

/** STIL's schema says in words only that a main group has a class level and that no other group has one. */
export const groupLevelMisplaced: RecordRule<Group> = {
  id: 'group-level-misplaced',
  requirement: 'GR-02',
  since: '1.0',
  severity: 'error',
  severityFor: {stil: 'warning'},
  scope: 'record',
  entity: 'group',
  needs: {fields: ['kind', 'level']},
  message: {
    da:
      'Gruppen er af typen {kind} og har {level}. Trin står på en Hovedgruppe og kun der, ' +
      'ellers kan elever ikke rykkes op. Ret gruppetypen eller trinnet.',
    en:
      'The group is of kind {kind} and has {level}. A class level stands on a Hovedgruppe and only there, ' +
      'otherwise pupils cannot be moved up. Correct the kind or the level.',
  },
  check({kind, level}, report) {
    if ((kind === 'Hovedgruppe') === (level !== undefined)) return;
    if (level === undefined) report('/kind', {kind, level: {da: 'intet trin', en: 'no class level'}});
    else report('/level', {kind, level: {da: `trin ${level}`, en: `class level ${level}`}});
  },
  examples: {
    valid: [{record: {kind: 'Hovedgruppe', level: '4'}}, {record: {kind: 'Hold', level: undefined}}],
    invalid: [{record: {kind: 'Hovedgruppe', level: undefined}}, {record: {kind: 'SFO', level: '0'}}],
  },
};
