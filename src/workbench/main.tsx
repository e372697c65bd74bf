// First of all: it mends the engine for every module after it.
import '../taskpane/entry/prepare-engine';
import { createRoot } from 'react-dom/client';
import { hasRefusedEngine } from '../taskpane/entry/refuse-old-engine';
import { WorkbenchPage } from './workbench-page';

const place = document.getElementById('root');
if (place !== null && !hasRefusedEngine()) createRoot(place).render(<WorkbenchPage />);
