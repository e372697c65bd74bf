// npm run wps: builds the add-in for the WPS 表格 on this computer, serves it and rebuilds as files change.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import process from 'node:process';
import webpack from 'webpack';
import { folder } from '../compile.js';

const port = Number(process.env['WPS_PORT'] ?? '3889');
const origin = `http://localhost:${port}`;
process.env['ADDIN_ORIGIN'] = origin;
const served = 'out/wps-development';
const root = folder(served);

const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
};

// WPS asks for manifest.xml and ribbon.xml by their bare names at each start and must not keep old ones.
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', origin);
  const asked = join(root, decodeURIComponent(pathname));
  const file = pathname.endsWith('/') ? join(asked, 'index.html') : asked;
  if (!file.startsWith(join(root, 'wps') + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache, no-store, must-revalidate',
  });
  createReadStream(file).pipe(response);
});

const { default: configurations } = await import('../../webpack.config.js');
const made = await Promise.all(
  configurations
    .filter((configuration) => typeof configuration === 'function')
    .map((configuration) => configuration({ dist: served }, { mode: 'development' })),
);
const compiler = webpack(made.filter(({ name }) => name === 'excel' || name === 'wps'));

let isAnnounced = false;
compiler.watch({}, (error, statistics) => {
  if (error) process.stderr.write(`${error.stack}\n`);
  else if (statistics.hasErrors()) process.stderr.write(`${statistics.toString('errors-only')}\n`);
  else if (isAnnounced) process.stdout.write('Built again: close and open the task pane to see it.\n');
  else {
    isAnnounced = true;
    process.stdout.write(`
The add-in is served at ${origin}/wps/ (no cache; stop with Ctrl+C).

Register it once with the WPS on this computer: open WPS 表格, then in a browser
  ${origin}/wps/publish.html
and press 安装. Close and open WPS, allow the add-in, close and open WPS once more.
To remove it, press 卸载 on the same page.
`);
  }
});
server.on('error', (error) => {
  process.stderr.write(`Port ${port}: ${error.message}. WPS_PORT=… takes another one.\n`);
  process.exit(1);
});
server.listen(port, '127.0.0.1');
