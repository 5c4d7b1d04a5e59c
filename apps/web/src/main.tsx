import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

createRoot(document.getElementById('plein')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
