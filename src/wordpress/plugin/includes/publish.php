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
	if ( count( $names ) !== $count || array_diff( array( 'catalog/index.json', 'seeds.json', 'source.json' ), $names ) ) {
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
