// How Node runs a server.
export const serverFlags = [
  // Room for new things: what some ten answers at once are made of. With less, it outlives its room and piles up among
  // what is old; by itself Node takes far more on a large machine, and an idle server would hold on to it.
  '--max-semi-space-size=32',
  // Under load Node may take the parts of an answer for things that live long and put them among the old at once: then
  // a server takes twice the memory, and a tenth more time, until it is started again.
  '--no-allocation-site-pretenuring',
  // What only starting needed is given back with it (apps/api/src/tidy-up.ts).
  '--expose-gc',
];
