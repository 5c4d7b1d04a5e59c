/** In a tab that nobody sees for so long, and at a screen where nothing is touched for so long, nobody is there. */
const hiddenMillis = 5 * 60_000;
const idleMillis = 15 * 60_000;
const lookMillis = 15_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focus'] as const;

/** Says when somebody goes away from this tab, and when they are back. @returns what ends it. */
export function attend(say: (isAway: boolean) => void): () => void {
  let isAway = false;
  let touchedAt = Date.now();
  let hiddenAt = Date.now();
  const become = (next: boolean) => {
    if (next === isAway) return;
    isAway = next;
    say(next);
  };
  const isHidden = () => document.visibilityState === 'hidden';
  const look = () => {
    const now = Date.now();
    become(now - touchedAt > idleMillis || (isHidden() && now - hiddenAt > hiddenMillis));
  };
  const touched = () => {
    touchedAt = Date.now();
    if (!isHidden()) become(false);
  };
  const seen = () => {
    if (isHidden()) hiddenAt = Date.now();
    else touched();
  };
  const timer = setInterval(look, lookMillis);
  document.addEventListener('visibilitychange', seen);
  for (const sign of signs) window.addEventListener(sign, touched, { passive: true, capture: true });
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
    for (const sign of signs) window.removeEventListener(sign, touched, { capture: true });
  };
}
