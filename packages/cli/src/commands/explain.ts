import {severityTexts} from '@skolebro/models';
import {type Explanation, explanationOf, isRequirement, rulesLike} from '@skolebro/validator/report';
import {onlyPositional, readArguments} from '../arguments.js';
import {usageError} from '../command-error.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import {type Terminal, coloured} from '../terminal.js';
import {type ReportTexts, reportTexts} from '../texts/report.js';

/** `skolebro explain`: says what a rule finds, why it matters, by which law, and who does what. */
export function explain(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, []);
  const {language, values} = read;
  const ours = reportTexts[language];
  if (values['help'] === true) {
    terminal.out(ours.explainUsage);
    return Promise.resolve(exitCodes.conformant);
  }
  const word = onlyPositional(read, ours.missingRule);
  const names = isRequirement(word) ? rulesLike(word) : [word];
  const explanations = names.flatMap((name) => explanationOf(name) ?? []);
  if (explanations.length === 0) throw usageError(ours.unknownRule(word, rulesLike(word)));
  terminal.out(explanations.map((one) => renderExplanation(one, language, ours, terminal)).join('\n'));
  return Promise.resolve(exitCodes.conformant);
}

function renderExplanation(
  {rule, severity, what, why, todo, who, requirement, basis, example}: Explanation,
  language: 'da' | 'en',
  ours: ReportTexts,
  terminal: Terminal,
): string {
  const weight = coloured(
    terminal,
    severity === 'error' ? 'red' : 'yellow',
    severityTexts[severity][language].toLowerCase(),
  );
  const part = (title: string, lines: readonly string[]): readonly string[] => [
    coloured(terminal, 'bold', title),
    ...lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`),
    '',
  ];
  return [
    `${coloured(terminal, 'bold', rule)} (${weight})`,
    what[language],
    '',
    ...(why[language] === '' ? [] : part(ours.why, [why[language]])),
    ...(todo[language] === '' ? [] : part(ours.todo, [todo[language]])),
    ...part(
      ours.who,
      who.map((one) => one[language]),
    ),
    ...part(`${ours.requirement}: ${requirement.id} ${requirement.title[language]}`, [
      requirement.text[language],
    ]),
    ...part(
      ours.basis,
      basis.flatMap(({text, address}) => [text, ...(address === undefined ? [] : [`  ${address}`])]),
    ),
    ...part(ours.wrong, [example.wrong]),
    ...part(ours.right, [example.right]),
  ].join('\n');
}
