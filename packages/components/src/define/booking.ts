import {Booking} from '../booking/booking.js';
import {define} from './define.js';

define('skolebro-booking', Booking);

declare global {
  interface HTMLElementTagNameMap {
    'skolebro-booking': Booking;
  }
}
