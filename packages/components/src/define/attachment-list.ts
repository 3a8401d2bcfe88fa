import {AttachmentList} from '../attachment-list/attachment-list.js';
import {define} from './define.js';

define('skolebro-attachment-list', AttachmentList);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-attachment-list': AttachmentList;
  }
}
