/** The files of an empty WordPress, before anybody has called its installer. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './daemon.mjs';
import { DATABASE } from './database.mjs';
import { WEB_USER } from './web-server.mjs';

/** Debian's own: where its configuration lies, and rules for the whole of one machine. */
const NOT_COPIED = ['wp-config.php', '.htaccess'];

/** Nothing in it is secret. What PHP warns of is written into a file, as on a site that somebody looks after. */
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
 * @param source the folder of WordPress's files; what Debian shares between packages is links out of there
 * @param site the folder for it
 * @param socket of the database
 * @param log where PHP's notices go
 */
export function layWordPress({ source, site, socket, log }) {
  cpSync(source, site, {
    recursive: true,
    dereference: true,
    filter: path => !NOT_COPIED.some(name => path === join(source, name)),
  });
  writeFileSync(join(site, 'wp-config.php'), configuration({ socket, log }));
  mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
  writeFileSync(log, '');
  if (WEB_USER) must('chown', ['-R', `${WEB_USER}:${WEB_USER}`, site, log]);
}

/** @returns such as 6.1.9 */
export function versionOf(source) {
  const text = readFileSync(join(source, 'wp-includes/version.php'), 'utf8');
  return /\$wp_version = '([^']+)'/.exec(text)?.[1] ?? 'of no known version';
}
