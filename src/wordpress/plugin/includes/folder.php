<?php
/**
 * The author’s folder: what Publish has put under uploads. An update of the plugin leaves it alone, and its addresses
 * stay, for posts link to its pages.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** The id of a muscle, which is also the name of its files. */
const ID = '/^[a-z0-9]+(?:-[a-z0-9]+)*$/D';

/**
 * The folder of the site, one for each site of a network.
 *
 * @return string Its path, ending in a slash.
 */
function folder_path(): string {
	return trailingslashit( wp_upload_dir( null, false )['basedir'] ) . 'care-picks/';
}

/**
 * The address of the folder, as the page is served: never http in an https page, which would be blocked.
 *
 * @return string It ends in a slash.
 */
function folder_url(): string {
	return trailingslashit( set_url_scheme( wp_upload_dir( null, false )['baseurl'] ) ) . 'care-picks/';
}

/**
 * Whether anything is published.
 *
 * @return bool
 */
function is_published(): bool {
	return is_file( folder_path() . 'care-picks.js' );
}

/**
 * A JSON file of the folder.
 *
 * @param string $name Its name in the folder; never from a reader.
 * @return array|null Null where it is missing or damaged.
 */
function read_folder_file( string $name ): ?array {
	return read_json( folder_path() . $name );
}

/**
 * A JSON file.
 *
 * @param string $path Where it lies.
 * @return array|null Null where it is missing or damaged.
 */
function read_json( string $path ): ?array {
	if ( ! is_readable( $path ) ) {
		return null;
	}
	$value = json_decode( (string) file_get_contents( $path ), true, 64 );
	return is_array( $value ) ? $value : null;
}

/**
 * Every muscle that the folder knows, as its index has them.
 *
 * @return array[] Each with id, name, latin, aliases and the number of its products.
 */
function muscles(): array {
	static $read = array();
	$path        = folder_path();
	if ( ! isset( $read[ $path ] ) ) {
		$index         = read_folder_file( 'catalog/index.json' );
		$read[ $path ] = is_array( $index['muscles'] ?? null ) ? array_values( array_filter( $index['muscles'], __NAMESPACE__ . '\\is_muscle' ) ) : array();
	}
	return $read[ $path ];
}

/**
 * Whether an entry of the index can be used.
 *
 * @param mixed $entry From the file.
 * @return bool
 */
function is_muscle( $entry ): bool {
	return is_array( $entry ) && is_string( $entry['id'] ?? null ) && is_string( $entry['name'] ?? null )
		&& 1 === preg_match( ID, $entry['id'] );
}

/**
 * The muscle of a name, by any of its names.
 *
 * @param string $name As an author writes it.
 * @return array|null Null where nothing is called so.
 */
function find_muscle( string $name ): ?array {
	static $read = array();
	$path        = folder_path();
	if ( ! isset( $read[ $path ] ) ) {
		$read[ $path ] = array();
		foreach ( muscles() as $muscle ) {
			foreach ( array_merge( array( $muscle['id'], $muscle['name'], $muscle['latin'] ?? '' ), $muscle['aliases'] ?? array() ) as $each ) {
				$read[ $path ][ normalize_name( (string) $each ) ] = $muscle;
			}
		}
	}
	$wanted = normalize_name( $name );
	return '' === $wanted ? null : ( $read[ $path ][ $wanted ] ?? null );
}

/**
 * What is shown of a muscle first, and under which id it lies: finished trees, as compile has made them
 * (src/first/first-file.ts). They are in the muscle’s own file of the catalog, or that says in whose name they lie.
 *
 * @param string $id Of a muscle in the index.
 * @return array|null The id and the trees; null where there are none, or of a form that this plugin does not know.
 */
function first_of( string $id ): ?array {
	$muscle = read_folder_file( "catalog/$id.json" );
	$first  = $muscle['first'] ?? $id;
	$shown  = is_string( $first ) ? $first : $id;
	if ( null === $muscle || 1 !== preg_match( ID, $shown ) ) {
		return null;
	}
	$file = is_array( $first ) ? $first : read_folder_file( "first/$shown.json" );
	return is_array( $file ) && 3 === ( $file['version'] ?? 0 ) ? array( $shown, $file ) : null;
}
