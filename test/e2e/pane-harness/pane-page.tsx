import { createRoot } from 'react-dom/client';
import { PANE_SAMPLES, paneOverSample } from '../../setup/pane-over-sample';
import { rememberPlace, REMEMBERED_VIEWS } from '../../../src/taskpane/remembered-place';
import { pageFaults } from './page-faults';
import { prepareCard } from './prepared-card';
import { TaskPane } from '../../../src/taskpane/task-pane';

/*
 * The pane over a sample in memory, for looking and for axe: `pane.html#sample=clean&view=overview&press=以表格查看`.
 * With `role=reviewer&card=示例大学&scored=3` there is a 评审表 of an expert of that unit with so many scores.
 * The look follows the browser's, as in a host.
 */
const parameters = new URLSearchParams(location.hash.slice(1));
const sample = PANE_SAMPLES.find((known) => known === parameters.get('sample')) ?? 'typicalMistakes';
const view = REMEMBERED_VIEWS.find((known) => known === parameters.get('view')) ?? 'start';
const role =
  parameters.get('role') === 'reviewer'
    ? 'reviewer'
    : parameters.get('role') === 'staff'
      ? 'staff'
      : 'applicant';

const { services, session, workbook } = paneOverSample(sample);
rememberPlace(services.memory, { role, view });
if (parameters.has('unreachable')) workbook.failure = new Error('示例：正在编辑单元格');
const place = document.getElementById('pane');
if (place === null) throw new Error('The page has no place for the pane.');
createRoot(place).render(<TaskPane services={services} />);
/** Presses the button whose name begins with what `press` says, as soon as it is there. */
function press(name: string): void {
  const button = Array.from(document.querySelectorAll<HTMLElement>('button')).find((candidate) =>
    (candidate.getAttribute('aria-label') ?? candidate.innerText).trim().startsWith(name),
  );
  if (button === undefined) setTimeout(press, 50, name);
  else button.click();
}

async function begin(): Promise<void> {
  await session.start();
  const unit = parameters.get('card');
  if (unit !== null) await prepareCard(session, unit, Number(parameters.get('scored') ?? 0));
}

void begin().then(() => {
  const pressed = parameters.get('press');
  if (pressed !== null) press(pressed);
  if (parameters.has('behind')) {
    workbook.failure = new Error('示例：正在编辑单元格');
    void session.refresh();
  }
});
Object.assign(window, { pageFaults });
