import '../../renderer/styles/tokens.css';
import '../../renderer/styles/fonts.css';
import '../../renderer/styles/base.css';
import '../../renderer/styles/passages.css';
import '../../renderer/styles/charts.css';
import { createRoot } from 'react-dom/client';
import { Gallery } from './Gallery.tsx';

const parameters = new URLSearchParams(window.location.search);
document.documentElement.dataset['theme'] = parameters.get('theme') ?? 'light';
const container = document.getElementById('root');
if (container !== null) createRoot(container).render(<Gallery part={parameters.get('part') ?? 'fields'} />);
