import {assignmentIcon} from './icons/assignment.js';
import {attachmentIcon} from './icons/attachment.js';
import {bellIcon} from './icons/bell.js';
import {calendarIcon} from './icons/calendar.js';
import {checkIcon} from './icons/check.js';
import {childIcon} from './icons/child.js';
import {clockIcon} from './icons/clock.js';
import {crossIcon} from './icons/cross.js';
import {deleteIcon} from './icons/delete.js';
import {downIcon} from './icons/down.js';
import {downloadIcon} from './icons/download.js';
import {dragIcon} from './icons/drag.js';
import {editIcon} from './icons/edit.js';
import {emptyIcon} from './icons/empty.js';
import {externalIcon} from './icons/external.js';
import {filterIcon} from './icons/filter.js';
import {forwardIcon} from './icons/forward.js';
import {groupIcon} from './icons/group.js';
import {infoIcon} from './icons/info.js';
import {keyIcon} from './icons/key.js';
import {linkIcon} from './icons/link.js';
import {lockIcon} from './icons/lock.js';
import {menuIcon} from './icons/menu.js';
import {messageIcon} from './icons/message.js';
import {minusIcon} from './icons/minus.js';
import {muteIcon} from './icons/mute.js';
import {nextIcon} from './icons/next.js';
import {offlineIcon} from './icons/offline.js';
import {partialIcon} from './icons/partial.js';
import {personIcon} from './icons/person.js';
import {placeIcon} from './icons/place.js';
import {plusIcon} from './icons/plus.js';
import {previousIcon} from './icons/previous.js';
import {printIcon} from './icons/print.js';
import {refreshIcon} from './icons/refresh.js';
import {replyIcon} from './icons/reply.js';
import {replyAllIcon} from './icons/reply-all.js';
import {searchIcon} from './icons/search.js';
import {settingsIcon} from './icons/settings.js';
import {signOutIcon} from './icons/sign-out.js';
import {sortIcon} from './icons/sort.js';
import {starIcon} from './icons/star.js';
import {upIcon} from './icons/up.js';
import {uploadIcon} from './icons/upload.js';
import {warningIcon} from './icons/warning.js';

/** The names of all icons. */
export const iconNames = [
  'message',
  'calendar',
  'assignment',
  'attachment',
  'child',
  'person',
  'group',
  'bell',
  'lock',
  'key',
  'warning',
  'info',
  'check',
  'cross',
  'plus',
  'minus',
  'previous',
  'next',
  'up',
  'down',
  'menu',
  'search',
  'filter',
  'sort',
  'print',
  'download',
  'upload',
  'edit',
  'delete',
  'reply',
  'reply-all',
  'forward',
  'star',
  'mute',
  'clock',
  'place',
  'link',
  'external',
  'settings',
  'sign-out',
  'offline',
  'refresh',
  'drag',
  'empty',
  'partial',
] as const;

/** One of `iconNames`. */
export type IconName = (typeof iconNames)[number];

/** What is drawn for each name, on a square of 24 with a line of 2: the data of an SVG path. */
export const icons: Readonly<Record<IconName, string>> = {
  message: messageIcon,
  calendar: calendarIcon,
  assignment: assignmentIcon,
  attachment: attachmentIcon,
  child: childIcon,
  person: personIcon,
  group: groupIcon,
  bell: bellIcon,
  lock: lockIcon,
  key: keyIcon,
  warning: warningIcon,
  info: infoIcon,
  check: checkIcon,
  cross: crossIcon,
  plus: plusIcon,
  minus: minusIcon,
  previous: previousIcon,
  next: nextIcon,
  up: upIcon,
  down: downIcon,
  menu: menuIcon,
  search: searchIcon,
  filter: filterIcon,
  sort: sortIcon,
  print: printIcon,
  download: downloadIcon,
  upload: uploadIcon,
  edit: editIcon,
  delete: deleteIcon,
  reply: replyIcon,
  'reply-all': replyAllIcon,
  forward: forwardIcon,
  star: starIcon,
  mute: muteIcon,
  clock: clockIcon,
  place: placeIcon,
  link: linkIcon,
  external: externalIcon,
  settings: settingsIcon,
  'sign-out': signOutIcon,
  offline: offlineIcon,
  refresh: refreshIcon,
  drag: dragIcon,
  empty: emptyIcon,
  partial: partialIcon,
};
