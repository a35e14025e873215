<?php
/**
 * A list with only so many cards: one of each purpose before a second of any, as src/recommend/rank.ts has it. What the
 * cards and the disclosure say was written for the whole list, so it may be more than the rest calls for, never less.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/**
 * All text of a node.
 *
 * @param string|array $node Of a whole tree.
 * @return string
 */
function text_of( $node ): string {
	return is_string( $node ) ? $node : implode( '', array_map( __NAMESPACE__ . '\\text_of', array_slice( $node, 2 ) ) );
}

/**
 * The cards of a tree in their order, each with what its group is called.
 *
 * @param string|array $node    Of a whole tree.
 * @param string       $purpose Of the group around it.
 * @return string[] The purpose by the id of the product.
 */
function purposes( $node, string $purpose = '' ): array {
	if ( ! is_array( $node ) ) {
		return array();
	}
	if ( has_class( $node, 'card' ) ) {
		return array( $node[1]['data-product'] ?? '' => $purpose );
	}
	$found = array();
	foreach ( array_slice( $node, 2 ) as $child ) {
		$purpose = has_class( $child, 'purpose' ) ? text_of( $child ) : $purpose;
		$found  += purposes( $child, $purpose );
	}
	return $found;
}

/**
 * The products that stay.
 *
 * @param string[] $purposes The purpose by the id of the product, in order.
 * @param int      $limit    From 1.
 * @return string[]
 */
function chosen( array $purposes, int $limit ): array {
	$counts = array();
	$rounds = array();
	foreach ( $purposes as $product => $purpose ) {
		$rounds[ $product ] = $counts[ $purpose ] ?? 0;
		$counts[ $purpose ] = 1 + $rounds[ $product ];
	}
	$places = array_flip( array_keys( $purposes ) );
	// Before PHP 8 sorting does not keep the order of what is equal.
	uksort(
		$rounds,
		static function ( $one, $other ) use ( $rounds, $places ): int {
			return array( $rounds[ $one ], $places[ $one ] ) <=> array( $rounds[ $other ], $places[ $other ] );
		}
	);
	return array_map( 'strval', array_keys( array_slice( $rounds, 0, $limit, true ) ) );
}

/**
 * The same tree with only so many cards.
 *
 * @param array $tree  The root.
 * @param int   $limit 0: all of them.
 * @return array
 */
function limited( array $tree, int $limit ): array {
	$purposes = purposes( $tree );
	if ( 0 === $limit || count( $purposes ) <= $limit ) {
		return $tree;
	}
	$chosen = chosen( $purposes, $limit );
	return (array) changed(
		$tree,
		static function ( array $node ) use ( $chosen ): ?array {
			if ( has_class( $node, 'card' ) ) {
				return in_array( $node[1]['data-product'] ?? '', $chosen, true ) ? $node : null;
			}
			// Nothing is left of a group or a part without a card.
			return has_class( $node, 'group' ) || has_class( $node, 'section' ) ? ( array() === purposes( $node ) ? null : $node ) : $node;
		}
	);
}
