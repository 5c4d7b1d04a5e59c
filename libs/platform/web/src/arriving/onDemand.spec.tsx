import { act, render, screen } from '@testing-library/react';
import { StrictMode, Suspense, useState } from 'react';
import { SayProvider } from '../i18n/messages';
import { withWords } from '../i18n/withWords';
import words from '../i18n/nl.json';
import { DialogNotFetched, NotFetched } from './NotFetched';
import { fetchAhead, onDemand } from './onDemand';

const notFetched = words['platform.notFetched'];

/** A line that can be down. What is asked for over it comes when the test says so. */
function line() {
  let isDown = false;
  let asked = 0;
  return {
    asked: () => asked,
    cut: () => (isDown = true),
    mend: async () => {
      isDown = false;
      await act(async () => window.dispatchEvent(new Event('online')));
    },
    fetch: <T,>(it: T) => {
      asked++;
      return isDown ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(it);
    },
  };
}

const show = (children: React.ReactNode) =>
  act(async () =>
    render(
      <StrictMode>
        <SayProvider language="nl" messages={words}>
          <textarea aria-label="ernaast" />
          <Suspense fallback="onderweg">{children}</Suspense>
        </SayProvider>
      </StrictMode>,
    ),
  );

beforeAll(() => {
  // jsdom has no dialogs of its own.
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

it('says in the place of what cannot be fetched that it comes, and brings it with the line', async () => {
  const wire = line();
  const Part = onDemand(() => wire.fetch(({ name }: { name: string }) => <p>hier is {name}</p>), NotFetched);
  wire.cut();
  await show(<Part name="Ada" />);
  expect(screen.getByText(notFetched)).toBeTruthy();
  await wire.mend();
  expect(screen.getByText('hier is Ada')).toBeTruthy();
  expect(screen.queryByText(notFetched)).toBeNull();
});

it('stands as a dialog that can be closed where a dialog was asked for', async () => {
  const wire = line();
  const Asked = onDemand(() => wire.fetch((_: { onClose: () => void }) => <p>de vraag</p>), DialogNotFetched);
  const Opens = () => {
    const [isOpen, setOpen] = useState(true);
    return isOpen ? <Asked onClose={() => setOpen(false)} /> : 'weer dicht';
  };
  wire.cut();
  await show(<Opens />);
  expect(screen.getByText(notFetched).closest('dialog')?.open).toBe(true);
  await act(async () => screen.getByRole('button', { name: 'Sluiten' }).click());
  expect(screen.getByText('weer dicht')).toBeTruthy();
});

it('leaves what is typed beside it, and does not take away what is typed in its place', async () => {
  const wire = line();
  const Editor = onDemand(
    () => wire.fetch(() => <p>de rijke tekst</p>),
    () => <textarea aria-label="kaal" />,
    { staysWithout: true },
  );
  wire.cut();
  await show(<Editor />);
  const [beside, plain] = ['ernaast', 'kaal'].map((name) =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name }),
  );
  beside!.value = 'half een zin';
  plain!.value = 'nog een';
  await wire.mend();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'ernaast' }).value).toBe('half een zin');
  expect(screen.getByRole('textbox', { name: 'kaal' })).toBe(plain);
});

it('asks once for all places where it stands, and again when somebody wants it anew', async () => {
  const wire = line();
  const Mark = onDemand(() => wire.fetch(() => <i>hier</i>), NotFetched);
  const { unmount } = await show([1, 2, 3].map((key) => <Mark key={key} />));
  expect(screen.getAllByText('hier')).toHaveLength(3);
  unmount();
  await show(<Mark />);
  expect(wire.asked()).toBe(1);
});

it('tells that there is a newer Plein, for which one has to load the page again', async () => {
  const script = document.head.appendChild(document.createElement('script'));
  script.type = 'module';
  script.setAttribute('src', '/assets/index-old.js');
  const answers = jest.fn(async () => ({
    ok: true,
    text: async () => '<div id="plein"></div><script src="/assets/index-new.js">',
  }));
  Object.assign(globalThis, { fetch: answers });
  const wire = line();
  const Part = onDemand(() => wire.fetch(() => null), NotFetched);
  wire.cut();
  await show(<Part />);
  expect(screen.getByRole('button', { name: words['platform.renew'] })).toBeTruthy();
  script.remove();
});

it('fetches ahead what was said to be, so that it is there when the line is not', async () => {
  const wire = line();
  const Ahead = onDemand(() => wire.fetch(() => <p>al gehaald</p>), NotFetched, { isAhead: true });
  const stop = fetchAhead();
  await act(() => new Promise((later) => setTimeout(later, 200)));
  stop();
  wire.cut();
  await show(<Ahead />);
  expect(screen.getByText('al gehaald')).toBeTruthy();
});

it('waits for the words of a page as for the page', async () => {
  const wire = line();
  const Page = withWords(
    {
      nl: () => wire.fetch({ default: { 'page.word': 'het woord' } }),
      en: () => wire.fetch({ default: {} }),
    },
    () => <p>met woorden</p>,
  );
  wire.cut();
  await show(<Page />);
  expect(screen.getByText(notFetched)).toBeTruthy();
  await wire.mend();
  expect(screen.getByText('met woorden')).toBeTruthy();
});
