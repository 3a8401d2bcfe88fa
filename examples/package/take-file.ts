/** Why what the user gave is not one file. */
export type NotAFile = 'a-folder' | 'several-files' | 'nothing';

/** What is done with what the user gives. */
export interface FileTaker {
  readonly take: (file: File) => void;
  readonly refuse: (why: NotAFile) => void;
}

/**
 * Takes a file that is dropped anywhere on the page; the page wears the class `dragging` while one hovers.
 *
 * Stops when the signal aborts.
 */
export function takeDroppedFiles({take, refuse}: FileTaker, signal?: AbortSignal): void {
  const options = signal === undefined ? {} : {signal};
  const dragging = (on: boolean): void => {
    document.body.classList.toggle('dragging', on);
  };
  document.addEventListener(
    'dragover',
    (event) => {
      // Otherwise the browser leaves the page and shows the file.
      event.preventDefault();
      dragging(true);
    },
    options,
  );
  document.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) dragging(false);
    },
    options,
  );
  document.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      dragging(false);
      const items = [...(event.dataTransfer?.items ?? [])];
      if (items.some((item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory))
        refuse('a-folder');
      else takeOne(event.dataTransfer?.files, {take, refuse});
    },
    options,
  );
}

/** Takes the file that was chosen in a file field, and empties the field so that the same file can be chosen again. */
export function takeChosenFile(input: HTMLInputElement, taker: FileTaker): void {
  takeOne(input.files, taker);
  input.value = '';
}

function takeOne(files: FileList | null | undefined, {take, refuse}: FileTaker): void {
  const [file, ...others] = files ?? [];
  if (file === undefined) refuse('nothing');
  else if (others.length > 0) refuse('several-files');
  else take(file);
}
