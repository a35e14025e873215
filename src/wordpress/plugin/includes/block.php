<?php
/**
 * The block. It is drawn here when a page is made, so that posts always show what is published, and authors need not be
 * allowed to write scripts.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block and its side of the post editor, which needs no build.
 */
function register_block(): void {
	$file = plugin_dir_path( PLUGIN_FILE ) . 'block.js';
	wp_register_script(
		'care-picks-block',
		plugins_url( 'block.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ),
		(string) filemtime( $file ),
		true
	);
	register_block_type( plugin_dir_path( PLUGIN_FILE ) . 'block.json', array( 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
}

/**
 * Tells the post editor where the folder is and which muscles have picks.
 */
function tell_block(): void {
	$muscles = array();
	foreach ( muscles() as $muscle ) {
		if ( (int) ( $muscle['products'] ?? 0 ) > 0 ) {
			$muscles[] = array(
				'id'      => $muscle['id'],
				'name'    => $muscle['name'],
				'aliases' => $muscle['aliases'] ?? array(),
			);
		}
	}
	$told = array(
		'home'    => folder_url(),
		'tools'   => current_user_can( MAY ) ? admin_url( 'tools.php?page=care-picks' ) : '',
		'muscles' => $muscles,
	);
	wp_add_inline_script( 'care-picks-block', 'window.carePicks = ' . wp_json_encode( $told, JSON_HEX_TAG ) . ';', 'before' );
}

/**
 * Draws the block.
 *
 * @param array $attributes Of the block, named as scripts name them: headingLevel for heading-level.
 * @return string HTML.
 */
function render_block( array $attributes ): string {
	$given = array();
	foreach ( $attributes as $name => $value ) {
		$given[ strtolower( (string) preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
	}
	$html = embed( $given );
	if ( '' === $html ) {
		return '';
	}
	return is_link_alone() ? "<p>$html</p>" : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}
