<?php
/**
 * The scripts of a page with picks, once each, at its end.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** What optimisers go by that hold scripts back, put them together or move them: it asks to be left alone. */
const OPT_OUTS = array(
	'data-cfasync'     => 'false',
	'data-no-optimize' => '1',
	'data-noptimize'   => true,
	'nowprocket'       => true,
);

/**
 * Has a script of the folder printed at the end of the page.
 *
 * @param string $name Of a script in the folder: care-picks.js or embed.js.
 */
function need_script( string $name ): void {
	static $needed = array();
	if ( isset( $needed[ $name ] ) ) {
		return;
	}
	$needed[ $name ] = true;
	add_action(
		'wp_footer',
		static function () use ( $name ): void {
			print_script( $name );
		},
		5
	);
}

/**
 * By its own name and without a version: the chunks import it by that name, and with another it would run twice.
 *
 * @param string $name Of a script in the folder.
 */
function print_script( string $name ): void {
	$kind = 'embed.js' === $name ? array( 'async' => true ) : array( 'type' => 'module' );
	wp_print_script_tag( array_merge( $kind, array( 'src' => folder_url() . $name ), OPT_OUTS ) );
}

/**
 * A plain link to a page of picks becomes the widget too, in posts that were written before the plugin was here.
 *
 * @param string $content Of a post.
 * @return string The same.
 */
function watch_for_links( string $content ): string {
	$is_linked = false !== strpos( $content, 'care-picks/picks/' ) && 1 === preg_match( '~<a\s[^>]*/care-picks/picks/[a-z0-9-]+\.html~', str_replace( '</care-picks>', '', (string) preg_replace( '~<care-picks\b.*?</care-picks>~s', '', $content ) ) );
	if ( $is_linked && is_published() && ! is_link_alone() ) {
		need_script( 'embed.js' );
	}
	return $content;
}
