<?php
/**
 * The options of one widget, as an author wrote them in the block or the shortcode, read as src/domain/options.ts reads
 * them: a value that cannot be read counts as absent.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** Those with a value. The catalog is always the one of this site. */
const VALUES = array( 'muscle', 'phase', 'limit', 'layout', 'theme', 'heading', 'heading-level', 'country', 'lang' );

/** Those that are either set or not. */
const FLAGS = array( 'strict', 'new-tab' );

/**
 * One option, where it says something.
 *
 * @param string $name  Of an option.
 * @param string $value As it was written.
 * @return string Empty where it counts as absent.
 */
function read_option( string $name, string $value ): string {
	$text = trim( $value );
	$word = strtolower( $text );
	switch ( $name ) {
		case 'phase':
			return in_array( $word, array( 'acute', 'chronic' ), true ) ? $word : '';
		case 'limit':
			return 1 === preg_match( '/^[1-9]\d{0,3}$/D', $text ) ? $text : '';
		case 'layout':
			return in_array( $word, array( 'compact', 'table' ), true ) ? $word : '';
		case 'theme':
			return in_array( $word, array( 'light', 'dark' ), true ) ? $word : '';
		case 'heading-level':
			return 1 === preg_match( '/^[3-6]$/D', $text ) ? $text : '';
		case 'country':
			$code = strtoupper( $text );
			return 1 === preg_match( '/^[A-Z]{2}$/D', $code ) ? ( 'UK' === $code ? 'GB' : $code ) : '';
		default:
			return $text;
	}
}

/**
 * The options that are set, in one order.
 *
 * @param array $given Names and values; a flag of a shortcode stands without a name.
 * @return string[] Values by name; a flag has an empty one.
 */
function read_options( array $given ): array {
	$options = array();
	foreach ( VALUES as $name ) {
		$value = is_scalar( $given[ $name ] ?? null ) ? read_option( $name, (string) $given[ $name ] ) : '';
		if ( '' !== $value ) {
			$options[ $name ] = $value;
		}
	}
	foreach ( FLAGS as $name ) {
		$is_bare = in_array( $name, array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), true );
		$value   = $is_bare ? '' : ( $given[ $name ] ?? null );
		if ( true === $value || ( is_string( $value ) && ! in_array( strtolower( trim( $value ) ), array( 'false', '0', 'no', 'off' ), true ) ) ) {
			$options[ $name ] = '';
		}
	}
	return $options;
}

/**
 * The options as attributes of the element.
 *
 * @param string[] $options As read_options gives them.
 * @return string Each with a space before it.
 */
function attributes_of( array $options ): string {
	$text = '';
	foreach ( $options as $name => $value ) {
		$text .= sprintf( ' %s="%s"', $name, escaped( $value ) );
	}
	return $text;
}

/**
 * What a tree was drawn for, as src/page/tree-options.ts writes it. A limit and a flag are left out: this side meets
 * the one nearly and the other not at all, and the script draws what was really asked for.
 *
 * @param string   $id      Of the muscle.
 * @param string[] $options As read_options gives them.
 * @return string JSON.
 */
function asked( string $id, array $options ): string {
	$asked = array( 'muscle' => normalize_name( $id ) );
	foreach ( array( 'phase', 'layout', 'heading' ) as $name ) {
		if ( isset( $options[ $name ] ) ) {
			$asked[ $name ] = $options[ $name ];
		}
	}
	if ( isset( $options['heading-level'] ) ) {
		$asked['level'] = (int) $options['heading-level'];
	}
	return (string) wp_json_encode( $asked, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS );
}
