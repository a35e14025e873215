<?php
/**
 * Whether a page that is to be published is one of ours: our elements and attributes, links that only lead somewhere,
 * and nothing that runs. Who may publish need not be allowed to put scripts on the site, as on a network of sites.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** What a page has beside what a tree has. */
const PAGE_ELEMENTS   = 'body h1 head html link main meta nav path style title';
const PAGE_ATTRIBUTES = 'charset content http-equiv';

/** One piece of a page as ours are written; what is not one of these is not ours. */
const PIECE = '[^<>]++|<style>[^<]*+</style>|</(?!style)[a-z][a-z0-9]*+>|<(?!style)[a-z][a-z0-9]*+(?:\s[a-zA-Z-]++(?:="[^"<>]*+")?)*+\s?/?>';

/** Where a link may lead: away, to a telephone, to a place in the page, to a page or the style sheet of the folder. */
const PAGE_HREF = '~^(?:https://|tel:|#|(?:\./|\.\./)?[a-z0-9-]+\.(?:html|css)(?:\?[a-z0-9]*)?(?:#[a-z-]*)?$)~D';

/** What a page does by itself: it leads to another of the folder, and nowhere else. */
const REFRESH = '~^0; url=[a-z0-9-]+\.html$~D';

/**
 * Whether the opening tag of an element is one that a page of ours has.
 *
 * @param string $name       Of the element.
 * @param string $attributes All of them, as they are written.
 * @return bool
 */
function is_page_tag( string $name, string $attributes ): bool {
	$elements = explode( ' ', ELEMENTS . ' ' . PAGE_ELEMENTS );
	$known    = explode( ' ', ATTRIBUTES . ' ' . PAGE_ATTRIBUTES );
	if ( ! in_array( $name, $elements, true ) ) {
		return false;
	}
	preg_match_all( '~\s([a-zA-Z-]++)(?:="([^"]*+)")?~', $attributes, $found, PREG_SET_ORDER );
	foreach ( $found as $each ) {
		$value = html_entity_decode( $each[2] ?? '', ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( ! in_array( $each[1], $known, true ) ) {
			return false;
		}
		if ( 'href' === $each[1] && 1 !== preg_match( PAGE_HREF, $value ) ) {
			return false;
		}
		if ( 'src' === $each[1] && 1 !== preg_match( '~^https://~', $value ) ) {
			return false;
		}
		// A style sheet of somebody else’s could hide a caution.
		if ( 'link' === $name && 'href' === $each[1] && 1 === preg_match( '~^[a-z]+:~', $value ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Whether the text of a file is a page of ours.
 *
 * @param string $page The whole text.
 * @return bool
 */
function is_page( string $page ): bool {
	if ( 1 !== preg_match( '~^<!doctype html>(?:' . PIECE . ')*+$~D', $page ) ) {
		return false;
	}
	preg_match_all( '~<([a-z][a-z0-9]*+)((?:\s[a-zA-Z-]++(?:="[^"<>]*+")?)*+)\s?/?>~', $page, $tags, PREG_SET_ORDER );
	foreach ( $tags as $tag ) {
		if ( ! is_page_tag( $tag[1], $tag[2] ) ) {
			return false;
		}
	}
	preg_match_all( '~<meta\s[^>]*http-equiv[^>]*>~', $page, $metas );
	foreach ( $metas[0] as $meta ) {
		if ( 1 !== preg_match( '~^<meta http-equiv="refresh" content="([^"]*)">$~D', $meta, $found ) || 1 !== preg_match( REFRESH, $found[1] ) ) {
			return false;
		}
	}
	// Nor may the styles fetch anything, by whatever function, or spelled with escapes.
	return 0 === preg_match( '~<style>[^<]*(?:\\\\|@import|(?:url|src|image|image-set)\()~i', $page );
}
