/** Starts the portal once it knows where its service is. @module */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal';

const { endpoint } = (await (await fetch('/settings.json')).json()) as { endpoint: string };
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Portal endpoint={endpoint} />
    </StrictMode>,
  );
