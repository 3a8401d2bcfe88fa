import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {OwnRuleError, type Rule, readOwnRules} from '@skolebro/validator';
import {usageError} from './command-error.js';
import type {Arguments} from './arguments.js';

/** Loads the rules of a vendor or a kommune from a JavaScript module that exports them as `rules`. */
export async function loadOwnRules(path: string, {language, texts}: Arguments): Promise<readonly Rule[]> {
  let module: {readonly rules?: unknown};
  try {
    module = (await import(pathToFileURL(resolve(path)).href)) as typeof module;
  } catch {
    throw usageError(texts.rulesNotLoaded);
  }
  try {
    return readOwnRules(module.rules);
  } catch (error) {
    throw error instanceof OwnRuleError ? usageError(error.texts[language]) : error;
  }
}
