<?php
/**
 * The scripts of a folder: the plugin’s own, and in two of them which muscles have files there (src/folder/seeds.ts). Of
 * what a browser has sent, nothing but a few signs goes into a script, and none that means anything there.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** The scripts that tell what a folder holds. */
const TELLING = array( 'care-picks.js', 'embed.js' );

/** One of the signs, as a class of PCRE: they mean nothing in a text of JavaScript, in whatever quotes it stands. */
const SIGN = '[0-9A-Za-z_!#%()*+,./:;?@\[\]^|-]';

/** Where a folder says with which scripts of the plugin it was published. */
const BUILT = 'built.json';

/**
 * A script for a folder in which these seeds hold.
 *
 * @param string $script The plugin’s own.
 * @param mixed  $seeds  As they were sent.
 * @return string|null Null where they are none, or have no place in it.
 */
function seeded( string $script, $seeds ): ?string {
	if ( ! is_string( $seeds ) || 1 !== preg_match( '`^=~' . SIGN . '{24,200}$`D', $seeds ) ) {
		return null;
	}
	$place = sprintf( '`=~%s{%d}(?=[\'"\x60])`', SIGN, strlen( $seeds ) - 2 );
	$new   = preg_replace( $place, $seeds, $script, -1, $count );
	return 1 === $count ? $new : null;
}

/**
 * Writes the scripts that tell what the folder holds, and the list of hashes with theirs.
 *
 * @param string $own  The folder of the plugin’s scripts.
 * @param string $path Of the new folder.
 * @return bool Whether it could be done.
 */
function add_telling( string $own, string $path ): bool {
	$seeds  = read_json( $path . 'seeds.json' );
	$hashes = read_json( $own . 'hashes.json' ) ?? array();
	foreach ( TELLING as $name ) {
		$script = seeded( (string) file_get_contents( $own . $name ), $seeds[ $name ] ?? null );
		if ( null === $script || ! files()->put_contents( $path . $name, $script ) ) {
			return false;
		}
		$hashes[ $name ] = 'sha384-' . base64_encode( hash( 'sha384', $script, true ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- As integrity is written.
	}
	return files()->put_contents( $path . 'hashes.json', wp_json_encode( $hashes, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES ) . "\n" );
}

/**
 * Puts the plugin’s own scripts beside what was sent, and those chunks of the last folder that scripts in readers’
 * caches still ask for.
 *
 * @param string $path Of the new folder.
 * @return bool Whether all of them are there.
 */
function add_scripts( string $path ): bool {
	$files = files();
	$own   = plugin_dir_path( PLUGIN_FILE ) . 'care/';
	foreach ( array_diff( names_in( $own ), TELLING ) as $name ) {
		$to = 'hashes.json' === $name ? BUILT : $name;
		// The worker is the editor’s.
		if ( 0 !== strpos( $name, 'demo-worker/' ) && ! $files->copy( $own . $name, $path . $to, true ) ) {
			return false;
		}
	}
	$before = read_folder_file( 'hashes.json' );
	foreach ( array_keys( is_array( $before ) ? $before : array() ) as $name ) {
		if ( 1 === preg_match( '~^chunks/[A-Za-z0-9_-]+\.js$~D', $name ) && is_file( folder_path() . $name ) && ! $files->exists( $path . $name ) ) {
			$files->copy( folder_path() . $name, $path . $name );
		}
	}
	return add_telling( $own, $path );
}

/**
 * Whether the plugin has other scripts than the folder, and with them other safety rules.
 *
 * @return bool
 */
function is_outdated(): bool {
	$hashes = read_json( plugin_dir_path( PLUGIN_FILE ) . 'care/hashes.json' );
	return null !== $hashes && read_folder_file( BUILT ) !== $hashes;
}
