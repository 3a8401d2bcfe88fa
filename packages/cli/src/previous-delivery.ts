import {UnreadablePackageError, readManifest} from '@skolebro/formats';
import {openPackage} from '@skolebro/formats/node';
import {isManifest} from '@skolebro/models';
import {type PreviousDelivery, summaryOf} from '@skolebro/validator';
import {unreadableError} from './command-error.js';
import type {CommandTexts} from './texts/texts.js';

/** Reads from an earlier package what the next one is held against: its manifest, and nothing else. */
export async function readPrevious(path: string, texts: CommandTexts): Promise<PreviousDelivery> {
  const container = await openPackage(path).catch((error: unknown) => {
    if (!(error instanceof UnreadablePackageError)) throw error;
    throw unreadableError(texts.previousUnreadable(texts.unreadable[error.reason]), error);
  });
  try {
    const reading = await readManifest(container);
    if (reading.faults === undefined && isManifest(reading.value)) return summaryOf(reading.value);
    throw unreadableError(texts.previousNoManifest);
  } finally {
    await container.close();
  }
}
