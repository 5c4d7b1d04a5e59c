import { type ReactNode } from 'react';
import './people.css';

/** The page in front of the door: the brand, one heading, one form. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="Door">
      <svg width="56" height="40" viewBox="0 0 28 20" fill="none" aria-hidden="true">
        <path d="M1 17h26" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        <circle cx="17" cy="9" r="4.5" fill="var(--stip)" />
      </svg>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
