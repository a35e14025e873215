/** Apache with PHP on the loopback, as shared hosts have it: `.htaccess` is read, files of PHP run wherever they lie. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { SetupError } from '../../../src/build/setup.mjs';
import { startDaemon } from './daemon.mjs';

const MODULES = '/usr/lib/apache2/modules';

/** Debian starts it without these; what WordPress and the folder of picks write into `.htaccess` needs the last ones. */
const LOADED = [
  'mpm_prefork',
  'authz_core',
  'dir',
  'mime',
  'alias',
  'env',
  'expires',
  'headers',
  'rewrite',
  'setenvif',
];

function phpModule() {
  const name = readdirSync(MODULES).find(file => /^libphp.*\.so$/.test(file));
  if (!name) throw new SetupError(`Apache has no PHP: nothing in ${MODULES} is called libphp*.so.`);
  return name;
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The user that Debian's Apache runs as, where this process may choose. */
export const WEB_USER = process.getuid?.() === 0 ? 'www-data' : undefined;

const configuration = ({ folder, site, port }) => `
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/web-server.pid
Mutex file:${folder}
ErrorLog ${folder}/web-server.log
${LOADED.map(name => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
LoadModule php_module ${MODULES}/${phpModule()}
${WEB_USER ? `User ${WEB_USER}\nGroup ${WEB_USER}` : ''}
TypesConfig /etc/mime.types
DirectoryIndex index.php index.html
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "\\.ph(?:ar|p|tml)$">
  SetHandler application/x-httpd-php
</FilesMatch>
StartServers 2
MaxRequestWorkers 8
`;

/**
 * @param folder for what it writes itself
 * @param site what it serves
 * @returns its origin, and how to end it
 */
export async function startWebServer({ folder, site }) {
  const port = await freePort();
  const file = join(folder, 'web-server.conf');
  mkdirSync(site, { recursive: true });
  writeFileSync(file, configuration({ folder, site, port }));
  const stop = await startDaemon('apache2', ['-f', file, '-D', 'FOREGROUND'], {
    where: { host: '127.0.0.1', port },
    log: join(folder, 'web-server.out'),
  });
  return { origin: `http://127.0.0.1:${port}`, stop };
}
