<?php
/**
 * The finished tree of a muscle. Beside what its file holds, it can be given a heading and its level, a layout, a theme
 * and a limit; the markup is then what the templates would have drawn.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/**
 * The level of a heading.
 *
 * @param string|array $node Of a whole tree.
 * @return int 0 for anything else.
 */
function level_of( $node ): int {
	return is_array( $node ) && 1 === preg_match( '/^h([2-6])$/D', $node[0], $found ) ? (int) $found[1] : 0;
}

/**
 * Compact lists have no headings of purposes, and those of their cards stand in that place.
 *
 * @param array $group An element of the class group.
 * @return array
 */
function compact_group( array $group ): array {
	$level = 0;
	foreach ( $group as $at => $child ) {
		if ( has_class( $child, 'purpose' ) ) {
			$level = level_of( $child );
			unset( $group[ $at ] );
		}
	}
	return changed(
		array_values( $group ),
		static function ( array $node ) use ( $level ): array {
			return $level > 0 && level_of( $node ) > 0 ? array_merge( array( "h$level" ), array_slice( $node, 1 ) ) : $node;
		}
	);
}

/**
 * A whole tree as it was asked for.
 *
 * @param array    $tree    The root.
 * @param string   $id      Of the muscle.
 * @param string[] $options As read_options gives them.
 * @return array
 */
function with_options( array $tree, string $id, array $options ): array {
	$layout  = $options['layout'] ?? 'cards';
	$heading = (string) preg_replace( '/\s+/u', ' ', $options['heading'] ?? '' );
	$deeper  = (int) ( $options['heading-level'] ?? 2 ) - 2;
	$tree    = limited( $tree, (int) ( $options['limit'] ?? 0 ) );
	$tree    = changed(
		$tree,
		static function ( array $node ) use ( $layout, $heading, $deeper ): array {
			if ( 'compact' === $layout && has_class( $node, 'group' ) ) {
				$node = compact_group( $node );
			}
			if ( '' !== $heading && has_class( $node, 'heading' ) ) {
				$node = array( $node[0], $node[1], $heading );
			}
			return $node;
		}
	);
	$tree    = changed(
		$tree,
		static function ( array $node ) use ( $deeper ): array {
			$level = level_of( $node );
			if ( $level > 0 ) {
				$node[0] = 'h' . min( 6, $level + $deeper );
			}
			return $node;
		}
	);

	$tree[1]['class'] = str_replace( 'care cards', "care $layout", $tree[1]['class'] );
	// Another muscle’s tree, where the two look alike.
	$tree[1]['data-muscle'] = $id;
	$tree[1]['data-theme']  = $options['theme'] ?? 'auto';
	$tree[1]['data-asked']  = asked( $id, $options );
	return $tree;
}

/**
 * The finished tree of a muscle.
 *
 * @param string   $id      Of a muscle in the index.
 * @param string[] $options As read_options gives them.
 * @return string HTML; empty where there is none that may be shown.
 */
function finished_tree( string $id, array $options ): string {
	list( $shown, $file ) = first_of( $id ) ?? array( $id, array() );

	$tree = $file[ $options['phase'] ?? 'tree' ] ?? null;
	// What only the muscle’s own products would show is not in the file.
	if ( null === $tree || isset( $options['strict'] ) ) {
		return '';
	}
	$left = MOST_NODES;
	try {
		$tree = whole_tree( $tree, is_array( $file['shared'] ?? null ) ? $file['shared'] : array(), $left );
	} catch ( \UnexpectedValueException $error ) {
		return '';
	}
	$country = $options['country'] ?? null;
	if ( ! has_class( $tree, 'care' ) || ! in_array( $tree[1]['data-muscle'] ?? '', array( $id, $shown ), true ) || ( $country && ( $tree[1]['data-country'] ?? '' ) !== $country ) ) {
		return '';
	}
	return html_of( with_options( $tree, $id, $options ) );
}
