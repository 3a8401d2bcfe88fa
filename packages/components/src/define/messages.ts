import {Messages} from '../messages/messages.js';
import {define} from './define.js';
import './state.js';
import './thread-list.js';
import './thread.js';

Messages.loadComposer = () => Promise.all([import('./composer.js'), import('./recipient-picker.js')]);

define('skolebro-messages', Messages);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-messages': Messages;
  }
}
