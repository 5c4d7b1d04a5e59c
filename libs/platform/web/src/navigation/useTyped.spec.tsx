import {
  Outlet,
  RouterProvider,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useTyped } from './useTyped';

const wait = (millis: number) => act(() => new Promise((later) => setTimeout(later, millis)));

function List() {
  const { typed, setTyped } = useTyped();
  return <input aria-label="zoek" value={typed} onChange={({ target }) => setTyped(target.value)} />;
}

async function open() {
  const root = createRootRoute({ component: Outlet });
  const arrived = Promise.withResolvers<void>();
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: '/list',
        component: List,
        validateSearch: (search): { q?: string } => ({ q: search['q'] as string | undefined }),
      }),
      // Takes its time, as a page does that has to be fetched first.
      createRoute({
        getParentRoute: () => root,
        path: '/far',
        component: () => 'ver',
        loader: () => arrived.promise,
      }),
    ]),
    history: createMemoryHistory({ initialEntries: ['/list'] }),
  });
  // jsdom cannot scroll, and knows no answers.
  Object.assign(globalThis, { scrollTo: () => undefined, Response: class {} });
  await act(async () => render(<RouterProvider router={router as never} />));
  const field = await screen.findByRole('textbox', { name: 'zoek' });
  return { router, field, arrive: () => act(async () => arrived.resolve()) };
}

it('puts what is typed in the address, a moment after the last letter', async () => {
  const { router, field } = await open();
  fireEvent.change(field, { target: { value: 'b' } });
  fireEvent.change(field, { target: { value: 'bakker ' } });
  expect(router.state.location.href).toBe('/list');
  await wait(300);
  expect(router.state.location.href).toBe('/list?q=bakker');
});

it('brings nobody back who is on the way elsewhere', async () => {
  const { router, field, arrive } = await open();
  fireEvent.change(field, { target: { value: 'bakker' } });
  act(() => void router.navigate({ to: '/far' as never }));
  await wait(300);
  await arrive();
  expect(await screen.findByText('ver')).toBeTruthy();
  expect(router.state.location.pathname).toBe('/far');
});
