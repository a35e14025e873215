/** The files of an empty WordPress, before anybody has called its installer. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './daemon.mjs';
import { DATABASE } from './database.mjs';
import { WEB_USER } from './web-server.mjs';

/** Where Debian has it; what is shared with other packages is links out of there. */
const DEBIAN = '/usr/share/wordpress';

/** Names of files are a site's own, and so is what it logs: no page may show a notice of PHP, and no run may have one. */
const configuration = ({ socket, log }) => `<?php
define( 'DB_NAME', '${DATABASE}' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, hash( 'sha256', $name . __FILE__ ) );
}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'FS_METHOD', 'direct' );
// A check asks nobody outside of this machine, and waits for no answer from there.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * @param site the folder for it
 * @param socket of the database
 * @param log where PHP's notices go
 */
export function layWordPress({ site, socket, log }) {
  cpSync(DEBIAN, site, { recursive: true, dereference: true });
  rmSync(join(site, 'wp-config.php'), { force: true });
  writeFileSync(join(site, 'wp-config.php'), configuration({ socket, log }));
  mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
  writeFileSync(log, '');
  if (WEB_USER) must('chown', ['-R', `${WEB_USER}:${WEB_USER}`, site, log]);
}
