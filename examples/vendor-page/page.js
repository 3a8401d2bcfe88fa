import '@skolebro/components/define/calendar.js';

document.querySelector('skolebro-calendar').source = {
  async *load({startDate, endDate}, signal) {
    yield {vendor: 'Solbakken', state: 'loading'};
    const response = await fetch(`events.json?from=${startDate}&to=${endDate}`, {signal});
    if (response.status === 401) return yield {vendor: 'Solbakken', state: 'signed-out'};
    if (!response.ok) return yield {vendor: 'Solbakken', state: 'failed'};
    const items = await response.json();
    yield {vendor: 'Solbakken', state: items.length > 0 ? 'ready' : 'empty', items};
  },
};
