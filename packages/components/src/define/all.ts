import './calendar.js';
