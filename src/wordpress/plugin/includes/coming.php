<?php
/**
 * A new folder while it comes, part by part, beside the one that readers get.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** How a new folder is called until it is whole. */
const COMING = 'care-picks-new-';

/**
 * WordPress’s way to files.
 *
 * @return object|null Null where this site cannot write under uploads by itself.
 */
function files() {
	global $wp_filesystem;
	require_once ABSPATH . 'wp-admin/includes/file.php';
	$can = WP_Filesystem( false, uploads(), true );
	return $can && 'direct' === $wp_filesystem->method ? $wp_filesystem : null;
}

/**
 * The folder that all of it lies in.
 *
 * @return string Ending in a slash.
 */
function uploads(): string {
	return dirname( folder_path() ) . '/';
}

/**
 * What is said where nothing can be written.
 *
 * @return \WP_Error
 */
function unwritable(): \WP_Error {
	return failure( 'unwritable', __( 'This site cannot write to its folder for uploads. Ask your host to allow it. Nothing was published.', 'care-picks' ), 500 );
}

/**
 * Makes room for a new folder, and clears away what has been left for an hour.
 *
 * @return string|\WP_Error The name by which its parts are sent.
 */
function begin() {
	$files = files();
	if ( ! $files || ! wp_mkdir_p( uploads() ) ) {
		return unwritable();
	}
	foreach ( array_keys( (array) $files->dirlist( uploads() ) ) as $name ) {
		if ( 1 === preg_match( '/^' . COMING . '[a-z0-9]{20}$/D', $name ) && time() - $files->mtime( uploads() . $name ) > HOUR_IN_SECONDS ) {
			$files->delete( uploads() . $name, true );
		}
	}
	$id = strtolower( wp_generate_password( 20, false ) );
	foreach ( array( '', '/catalog', '/first', '/picks', '/chunks' ) as $folder ) {
		if ( ! $files->mkdir( uploads() . COMING . $id . $folder ) ) {
			return unwritable();
		}
	}
	return $id;
}

/**
 * Where a new folder lies.
 *
 * @param string $id As begin gave it; anything else leads nowhere.
 * @return string|null Null where there is none.
 */
function coming_path( string $id ): ?string {
	$path = uploads() . COMING . $id . '/';
	return 1 === preg_match( '/^[a-z0-9]{20}$/D', $id ) && is_dir( $path ) ? $path : null;
}

/**
 * What is said where the new folder is not there, or not any more.
 *
 * @return \WP_Error
 */
function gone(): \WP_Error {
	return failure( 'gone', __( 'This was interrupted. Publish again.', 'care-picks' ), 409 );
}

/**
 * The names of the files in a folder and in those below it.
 *
 * @param string $path Ending in a slash.
 * @return string[]
 */
function names_in( string $path ): array {
	$names = array();
	foreach ( (array) files()->dirlist( $path ) as $name => $entry ) {
		$names = array_merge(
			$names,
			'd' === $entry['type']
				? preg_filter( '/^/', "$name/", names_in( "$path$name/" ) )
				: array( (string) $name )
		);
	}
	return $names;
}

/**
 * Takes one part. Where anything in it is not ours, the whole new folder is gone.
 *
 * @param string $id   As begin gave it.
 * @param string $part As it came.
 * @return int|\WP_Error How many files there are now.
 */
function take_part( string $id, string $part ) {
	$path  = coming_path( $id );
	$files = files();
	if ( ! $path || ! $files ) {
		return gone();
	}
	$texts = files_of_part( $part );
	$count = is_wp_error( $texts ) ? 0 : count( names_in( $path ) ) + count( $texts );
	if ( $count > MOST_FILES ) {
		$texts = failure( 'foreign', __( 'The folder holds more files than Care Picks makes. Nothing was published.', 'care-picks' ) );
	}
	foreach ( is_wp_error( $texts ) ? array() : $texts as $name => $text ) {
		if ( ! $files->put_contents( $path . $name, $text ) ) {
			$texts = unwritable();
			break;
		}
	}
	if ( is_wp_error( $texts ) ) {
		$files->delete( $path, true );
		return $texts;
	}
	return count( names_in( $path ) );
}
