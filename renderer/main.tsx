import { createRoot } from 'react-dom/client';
import { platform } from './platform/platform.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<h1>Recoupe {platform.environment.version}</h1>);
