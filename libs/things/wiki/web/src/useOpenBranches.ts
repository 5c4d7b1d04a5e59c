import { useState } from 'react';

/** Which branches of a wiki are open on this device; those above the page on the screen always are, until closed. */
export function useOpenBranches(space: string, path: readonly string[]) {
  const key = `plein.tree.${space}`;
  const [kept, setKept] = useState<Record<string, boolean>>(() => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, boolean>;
    } catch {
      return {};
    }
  });
  const open = new Set(Object.keys(kept).filter((id) => kept[id]));
  for (const id of path) if (kept[id] !== false) open.add(id);
  const setOpen = (id: string, isOpen: boolean) => {
    setKept((before) => {
      const after = { ...before, [id]: isOpen };
      try {
        localStorage.setItem(key, JSON.stringify(after));
      } catch {
        // A full device forgets; the tree still opens.
      }
      return after;
    });
  };
  return { open, setOpen };
}
