<?php
/**
 * The page under Tools: the catalog editor, which publishes to this site, and where picks could stand. What happens in
 * it is script; this prints what the script begins with.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the page, for whoever may publish.
 */
function add_tools_page(): void {
	add_management_page( 'Care Picks', 'Care Picks', MAY, 'care-picks', __NAMESPACE__ . '\\print_tools_page' );
}

/**
 * The link to it in the list of plugins.
 *
 * @param string[] $links Of this plugin.
 * @return string[]
 */
function action_links( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'tools.php?page=care-picks' ) ), esc_html__( 'Your catalog', 'care-picks' ) );
	return current_user_can( MAY ) ? array_merge( array( $link ), $links ) : $links;
}

/**
 * The page.
 */
function print_tools_page(): void {
	$scripts = (array) glob( plugin_dir_path( PLUGIN_FILE ) . 'editor/tools-page-*.js' );
	$styles  = (array) glob( plugin_dir_path( PLUGIN_FILE ) . 'editor/*.css' );
	$told    = array_merge(
		state(),
		array(
			'rest'  => esc_url_raw( rest_url( ROUTES . '/' ) ),
			'nonce' => wp_create_nonce( 'wp_rest' ),
		)
	);
	foreach ( $styles as $style ) {
		wp_enqueue_style( 'care-picks-' . basename( $style, '.css' ), plugins_url( 'editor/' . basename( $style ), PLUGIN_FILE ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- Its name has a hash.
	}
	?>
	<div class="wrap care-picks-tools">
		<h1>Care Picks</h1>
		<noscript><div class="notice notice-error"><p><?php esc_html_e( 'This page needs scripts.', 'care-picks' ); ?></p></div></noscript>
		<div data-state></div>
		<h2><?php esc_html_e( 'Your catalog', 'care-picks' ); ?></h2>
		<catalog-editor data-scripts="<?php echo esc_url( plugins_url( 'care/', PLUGIN_FILE ) ); ?>"></catalog-editor>
		<h2><?php esc_html_e( 'Where could picks stand?', 'care-picks' ); ?></h2>
		<div data-places></div>
	</div>
	<?php
	wp_print_inline_script_tag( (string) wp_json_encode( $told, JSON_HEX_TAG ), array( 'type' => 'application/json', 'id' => 'care-picks-told' ) );
	foreach ( $scripts as $script ) {
		wp_print_script_tag(
			array(
				'type' => 'module',
				'src'  => plugins_url( 'editor/' . basename( $script ), PLUGIN_FILE ),
			)
		);
	}
}
