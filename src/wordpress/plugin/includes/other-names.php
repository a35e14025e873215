<?php
/**
 * Where other names of a muscle lead: a folder has files under its ids alone. A host hands on to WordPress what is no
 * file, and this leads it to the file that is meant.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/**
 * The file of the folder that is meant by an address.
 *
 * @param string $path Of the address, from the root of the site.
 * @return string Its name in the folder; empty where none is meant.
 */
function meant_file( string $path ): string {
	$home = (string) wp_parse_url( folder_url(), PHP_URL_PATH );
	$name = 0 === strpos( $path, $home ) ? substr( $path, strlen( $home ) ) : '';
	if ( 1 !== preg_match( '~^(picks/|catalog/|first/)([^/]+)(\.html|\.json)$~D', $name, $found ) ) {
		return '';
	}
	$muscle = find_muscle( rawurldecode( $found[2] ) );
	$meant  = $muscle ? $found[1] . $muscle['id'] . $found[3] : '';
	return '' !== $meant && $meant !== $name && is_file( folder_path() . $meant ) ? $meant : '';
}

/**
 * Leads on whoever asks for another name.
 */
function lead_on(): void {
	$asked = isset( $_SERVER['REQUEST_URI'] ) ? esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ) ) : '';
	$meant = is_404() ? meant_file( (string) wp_parse_url( $asked, PHP_URL_PATH ) ) : '';
	if ( '' !== $meant && wp_safe_redirect( folder_url() . $meant, 301 ) ) {
		exit;
	}
}
