import type {MessageLimits} from '@skolebro/host';
import type {ReactiveControllerHost} from 'lit';
import {tell} from '../messages/relay.js';
import {type FileRefusal, sortFiles} from './file-limits.js';

/** What takes files in: an element that knows its limits and how many files it has. */
export interface FileTaker extends ReactiveControllerHost, EventTarget {
  readonly limits: MessageLimits;
  readonly files: readonly unknown[];
  readonly uploading: number;
}

/** Takes files that are chosen, dropped or pasted, as far as the limits allow; says which it refused. */
export class FileIntake {
  /** The files that were refused last, with the reason. */
  refused: readonly {readonly name: string; readonly why: FileRefusal}[] = [];

  /** Whether files are held above it. */
  isOver = false;

  private readonly host: FileTaker;

  constructor(host: FileTaker) {
    this.host = host;
  }

  /** Hands on those that may come. */
  take(offered: readonly File[]): void {
    const {host} = this;
    const {taken, refused} = sortFiles(offered, host.limits, host.files.length + host.uploading);
    this.refused = refused.map(({file: {name}, why}) => ({name, why}));
    host.requestUpdate();
    if (taken.length > 0) tell(host, 'files-add', {files: taken});
  }

  readonly onPaste = (event: ClipboardEvent): void => this.takeFrom(event, event.clipboardData);

  readonly onDrop = (event: DragEvent): void => {
    this.hover(false);
    this.takeFrom(event, event.dataTransfer);
  };

  readonly onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.hover(true);
  };

  readonly onLeave = (): void => this.hover(false);

  private takeFrom(event: Event, transfer: DataTransfer | null) {
    const files = [...(transfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.take(files);
  }

  private hover(isOver: boolean) {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }
}
