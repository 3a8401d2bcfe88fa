import '@skolebro/components/define/calendar.js';
import {openFrame, readManifest, staticHost} from '@skolebro/host';

const viggo = '5df44833-4978-588a-a0ec-1104dbcd23e6';
const manifest = readManifest(await (await fetch('manifest.json')).json());
const framed = openFrame({
  frame: document.querySelector('iframe'),
  guest: {address: 'guest.html'},
  manifest,
  host: staticHost({locale: 'da-DK', children: [{id: viggo, name: 'Viggo'}]}),
});

// What the guest feeds comes into the calendar of the page, under the vendor's name of the manifest.
document.querySelector('skolebro-calendar').source = framed.source('calendar');
