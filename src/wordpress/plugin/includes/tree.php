<?php
/**
 * A finished tree as HTML, of the file that a page paints first (src/first/tree.ts says what a tree is). A tree is built
 * whole or not at all.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** No tree of ours has so many nodes, or is so deep. */
const MOST_NODES = 60000;
const DEEPEST    = 40;

/**
 * A tree with what it shares in its place, and every element with a list of attributes.
 *
 * @throws \UnexpectedValueException Where anything in it is not of our templates.
 * @param mixed $node      From the file.
 * @param array $shared    What stands in the file more than once.
 * @param int   $left      How many nodes there may still be.
 * @param bool  $is_in_svg Whether it stands in a drawing.
 * @param int   $depth     How deep it stands.
 * @return string|array A text, or an element: name, attributes, and what is in it.
 */
function whole_tree( $node, array $shared, int &$left, bool $is_in_svg = false, int $depth = 0 ) {
	if ( is_int( $node ) ) {
		// Without it, a caution could stand there without its words.
		if ( ! array_key_exists( $node, $shared ) ) {
			throw new \UnexpectedValueException( 'shared' );
		}
		$node = $shared[ $node ];
	}
	--$left;
	if ( is_string( $node ) ) {
		return $node;
	}
	if ( ! is_array( $node ) || $left < 0 || $depth > DEEPEST || ! is_element_allowed( $node[0] ?? null, $is_in_svg ) ) {
		throw new \UnexpectedValueException( 'tree' );
	}
	$attributes = is_array( $node[1] ?? null ) ? $node[1] : array();
	foreach ( $attributes as $name => $value ) {
		if ( ! is_attribute_allowed( $name, $value ) ) {
			throw new \UnexpectedValueException( 'attribute' );
		}
	}
	$whole = array( $node[0], $attributes );
	foreach ( array_slice( $node, 2 ) as $child ) {
		$whole[] = whole_tree( $child, $shared, $left, $is_in_svg || 'svg' === $node[0], $depth + 1 );
	}
	return $whole;
}

/**
 * Whether a node is an element of this class.
 *
 * @param string|array $node  Of a whole tree.
 * @param string       $class One word.
 * @return bool
 */
function has_class( $node, string $class ): bool {
	return is_array( $node ) && in_array( $class, explode( ' ', $node[1]['class'] ?? '' ), true );
}

/**
 * The same tree with every element changed, or left out where the change gives null; children first.
 *
 * @param string|array $node   Of a whole tree.
 * @param callable     $change Takes an element.
 * @return string|array|null
 */
function changed( $node, callable $change ) {
	if ( ! is_array( $node ) ) {
		return $node;
	}
	$children = array();
	foreach ( array_slice( $node, 2 ) as $child ) {
		$child = changed( $child, $change );
		if ( null !== $child ) {
			$children[] = $child;
		}
	}
	return $change( array_merge( array( $node[0], $node[1] ), $children ) );
}

/**
 * A text that no filter of WordPress’s changes after us: no quotes to curl, no brackets of a shortcode, no smilies.
 *
 * @param string $text Anything.
 * @return string For a text node, or for an attribute in double quotes.
 */
function escaped( string $text ): string {
	$html = htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
	return strtr(
		$html,
		array(
			'[' => '&#91;',
			']' => '&#93;',
			'(' => '&#40;',
			')' => '&#41;',
			':' => '&#58;',
		)
	);
}

/**
 * A whole tree as HTML.
 *
 * @param string|array $node Of a whole tree.
 * @return string
 */
function html_of( $node ): string {
	if ( is_string( $node ) ) {
		return escaped( $node );
	}
	$html = '<' . $node[0] . attributes_of( $node[1] ) . '>';
	if ( 'img' === $node[0] || 'input' === $node[0] ) {
		return $html;
	}
	return $html . implode( '', array_map( __NAMESPACE__ . '\\html_of', array_slice( $node, 2 ) ) ) . "</$node[0]>";
}
