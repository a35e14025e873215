<?php
/**
 * Puts a new folder in the place of the one that readers get: all of it or nothing. The last one is kept for Undo.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** Where the last one is kept. */
const LAST = 'care-picks-before';

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
	foreach ( names_in( $own ) as $name ) {
		// A name that begins with a dot is not allowed in a plugin.
		$to = 'htaccess.txt' === $name ? '.htaccess' : $name;
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
	return is_file( $path . 'care-picks.js' );
}

/**
 * Has the new folder take the place of the one that readers get.
 *
 * @param string $id    As begin gave it.
 * @param int    $count How many files were sent.
 * @return true|\WP_Error
 */
function put_in_place( string $id, int $count ) {
	$path  = coming_path( $id );
	$files = files();
	if ( ! $path || ! $files ) {
		return gone();
	}
	$names = names_in( $path );
	if ( count( $names ) !== $count || array_diff( array( 'catalog/index.json', 'source.json' ), $names ) ) {
		$files->delete( $path, true );
		return failure( 'incomplete', __( 'A part of the folder is missing. Nothing was published. Publish again.', 'care-picks' ) );
	}
	if ( ! add_scripts( $path ) ) {
		$files->delete( $path, true );
		return unwritable();
	}
	$last = uploads() . LAST;
	$live = untrailingslashit( folder_path() );
	if ( $files->exists( $last ) && $files->exists( $live ) ) {
		$files->delete( $last, true );
	}
	if ( ( $files->exists( $live ) && ! $files->move( $live, $last ) ) || ! $files->move( untrailingslashit( $path ), $live ) ) {
		if ( ! $files->exists( $live ) && $files->exists( $last ) ) {
			$files->move( $last, $live );
		}
		return unwritable();
	}
	published();
	return true;
}

/**
 * Puts the last folder back; done once more, it undoes that.
 *
 * @return true|\WP_Error
 */
function undo() {
	$files = files();
	$last  = uploads() . LAST;
	$live  = untrailingslashit( folder_path() );
	$aside = uploads() . COMING . strtolower( wp_generate_password( 20, false ) );
	if ( ! $files ) {
		return unwritable();
	}
	if ( ! $files->exists( $last ) || ! $files->exists( $live ) ) {
		return failure( 'nothing', __( 'There is nothing to undo.', 'care-picks' ), 409 );
	}
	if ( ! $files->move( $live, $aside ) || ! $files->move( $last, $live ) || ! $files->move( $aside, $last ) ) {
		return unwritable();
	}
	published();
	return true;
}

/**
 * Tells whatever keeps pages of the site that they hold other picks now.
 */
function published(): void {
	foreach ( array( 'rocket_clean_domain', 'w3tc_flush_all', 'wp_cache_clear_cache', 'wpfc_clear_all_cache', 'sg_cachepress_purge_cache' ) as $clear ) {
		if ( function_exists( $clear ) ) {
			$clear();
		}
	}
	do_action( 'litespeed_purge_all' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound
	do_action( 'care_picks_published' );
}
