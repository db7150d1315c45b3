import { numberTypedAddresses } from './typed-address.ts';

/** A browser whose bar can be typed into; `idx` of an entry is what the router reads. */
function browser() {
  let listener = () => {};
  const history = {
    state: { idx: 0 } as unknown,
    replaceState(state: unknown) {
      history.state = state;
    },
  };
  const remember = numberTypedAddresses({ history, addEventListener: (_, given) => (listener = given) });
  const pop = (state: unknown) => {
    history.state = state;
    listener();
    return history.state;
  };
  const goByRouter = (idx: number) => {
    history.state = { idx };
    remember();
  };
  return { pop, goByRouter };
}

it('an address typed on the third page of the router is its fourth', () => {
  const { pop, goByRouter } = browser();
  goByRouter(1);
  goByRouter(2);
  expect(pop(null)).toEqual({ idx: 3 });
});

it('going back is known, and what is typed there follows it', () => {
  const { pop, goByRouter } = browser();
  goByRouter(1);
  expect(pop(null)).toEqual({ idx: 2 });
  expect(pop({ idx: 1, key: 'k' })).toEqual({ idx: 1, key: 'k' });
  expect(pop(null)).toEqual({ idx: 2 });
});
