<?php
/**
 * Care Picks for WordPress: a block and a shortcode that put self-care products into a post about a muscle, and the
 * catalog editor under Tools, which publishes to this site.
 *
 * @package Care_Picks
 *
 * Plugin Name:       Care Picks
 * Description:       Self-care products for posts about a muscle, with the cautions that keep a reader safe. A block, a shortcode, and the catalog editor under Tools.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Care Picks
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       care-picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/names.php';
require __DIR__ . '/includes/folder.php';
require __DIR__ . '/includes/allowed.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/limit.php';
require __DIR__ . '/includes/tree.php';
require __DIR__ . '/includes/finished.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/other-names.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/page-check.php';
require __DIR__ . '/includes/parts.php';
require __DIR__ . '/includes/coming.php';
require __DIR__ . '/includes/folder-scripts.php';
require __DIR__ . '/includes/publish.php';
require __DIR__ . '/includes/places.php';
require __DIR__ . '/includes/rest.php';
require __DIR__ . '/includes/tools-page.php';

add_shortcode( 'care-picks', __NAMESPACE__ . '\\shortcode' );
add_action( 'init', __NAMESPACE__ . '\\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\tell_block' );
add_action( 'rest_api_init', __NAMESPACE__ . '\\register_routes' );
add_action( 'admin_menu', __NAMESPACE__ . '\\add_tools_page' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\\action_links' );
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\\no_texturize_tags' );
add_action( 'template_redirect', __NAMESPACE__ . '\\lead_on', 0 );
add_filter( 'the_content', __NAMESPACE__ . '\\watch_for_links', 20 );
