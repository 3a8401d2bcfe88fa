import {guardChild, tokenBroker, TokenRefused, use} from '@skolebro/host';

/** A calendar of one child, from a backend that verifies who asks. */
export function solbakken(host, childId) {
  const broker = tokenBroker({
    origins: ['https://api.solbakken.example'],
    mint: async (signal) => {
      const asked = await use(host, 'getToken', {audience: 'solbakken', signal});
      if (!asked.done) throw new TokenRefused('signed-out');
      return asked.value;
    },
  });
  const source = {
    async *load({startDate, endDate}, signal) {
      const vendor = 'Solbakken';
      yield {vendor, childId, state: 'loading'};
      const address = `https://api.solbakken.example/events?child=${childId}&from=${startDate}&to=${endDate}`;
      const answer = await broker.send({address}, signal);
      if (answer.state !== 'ready') return yield {vendor, childId, state: answer.state};
      const {childId: about, items} = answer.body;
      yield {vendor, childId: about, state: items.length > 0 ? 'ready' : 'empty', items};
    },
  };
  // An answer about another child than the one asked about is not shown, whoever sends it.
  return guardChild(source, {childIds: [childId]});
}
