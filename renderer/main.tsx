import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/passages.css';
import './styles/charts.css';
import './styles/print.css';
import { boot } from './app/boot.ts';

const container = document.getElementById('root');
if (container !== null) void boot(container);
