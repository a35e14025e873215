<?php
/**
 * Takes the folder that a browser made, part by part, into a place of its own beside the one that readers get. A part
 * is gzip of lines of JSON, each a name and a text: firewalls of hosts refuse requests in which HTML can be read.
 *
 * Only our kinds of file are taken, by their names and their sizes. No script is among them: those are the plugin’s.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** Every kind of file that Publish sends, and how long one may be, in bytes. */
const KINDS = array(
	'~^(?:catalog|first)/[a-z0-9]+(?:-[a-z0-9]+)*\.json$~D' => 4000000,
	'~^picks/[a-z0-9]+(?:-[a-z0-9]+)*\.html$~D' => 4000000,
	'~^seeds\.json$~D'                                      => 1000,
	'~^source\.json$~D'                                     => 32000000,
);

/** More files than any catalog makes; and what one part may hold, packed and unpacked. */
const MOST_FILES    = 2000;
const LONGEST_PART  = 8000000;
const LONGEST_TEXTS = 40000000;

/** So much of a part is unpacked at a time: at most a thousand times as much comes of it. */
const STEP = 4096;

/**
 * Something that cannot be done, in words for whoever publishes.
 *
 * @param string $code    One word.
 * @param string $message A sentence.
 * @param int    $status  Of the answer.
 * @return \WP_Error
 */
function failure( string $code, string $message, int $status = 400 ): \WP_Error {
	return new \WP_Error( "care_picks_$code", $message, array( 'status' => $status ) );
}

/**
 * Whether a file may be published: one of our kinds, not too long, and whole.
 *
 * @param mixed $name Its name in the folder.
 * @param mixed $text What is in it.
 * @return bool
 */
function is_ours( $name, $text ): bool {
	if ( ! is_string( $name ) || ! is_string( $text ) || strlen( $name ) > 120 ) {
		return false;
	}
	foreach ( KINDS as $pattern => $longest ) {
		if ( 1 === preg_match( $pattern, $name ) ) {
			$is_page = '.html' === substr( $name, -5 );
			return strlen( $text ) <= $longest && ( $is_page ? is_page( $text ) : is_array( json_decode( $text, true, 64 ) ) );
		}
	}
	return false;
}

/**
 * Unpacks a part.
 *
 * @param string $part As it came.
 * @return string|\WP_Error The lines.
 */
function unpack_part( string $part ) {
	$damaged = failure( 'damaged', __( 'A part of the folder did not arrive whole. Publish again.', 'care-picks' ) );
	$context = strlen( $part ) > LONGEST_PART ? false : inflate_init( ZLIB_ENCODING_GZIP );
	$lines   = '';
	foreach ( $context ? str_split( $part, STEP ) : array() as $step ) {
		// Behind the end of what was packed, nothing may come.
		if ( ZLIB_STREAM_END === inflate_get_status( $context ) ) {
			return $damaged;
		}
		// What is damaged makes a warning, which is answered here in words.
		$more = @inflate_add( $context, $step ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged
		if ( false === $more || strlen( $lines ) + strlen( $more ) > LONGEST_TEXTS ) {
			return $damaged;
		}
		$lines .= $more;
	}
	$is_whole = $context && ZLIB_STREAM_END === inflate_get_status( $context ) && strlen( $part ) === inflate_get_read_len( $context );
	return $is_whole ? $lines : $damaged;
}

/**
 * The files of a part.
 *
 * @param string $part As it came.
 * @return string[]|\WP_Error Texts by name; an error where any of them is not ours.
 */
function files_of_part( string $part ) {
	$lines = unpack_part( $part );
	if ( is_wp_error( $lines ) ) {
		return $lines;
	}
	$files = array();
	foreach ( explode( "\n", trim( $lines ) ) as $line ) {
		$file = json_decode( $line, true, 4 );
		if ( ! is_array( $file ) || 2 !== count( $file ) || ! is_ours( $file[0] ?? null, $file[1] ?? null ) ) {
			return failure( 'foreign', __( 'The folder holds a file that Care Picks does not make. Nothing was published.', 'care-picks' ) );
		}
		$files[ $file[0] ] = $file[1];
	}
	return $files;
}
