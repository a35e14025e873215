<?php
/**
 * Where picks could stand: the posts that have none, for the browser to find the muscle in their titles as
 * muscle="auto" finds it; and the picks put into one of them, as an autosave that an author looks at before it is
 * published.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** What a post has whose picks stand there already. */
const HAS_PICKS = '~<!-- wp:care-picks/|\[care-picks\b|<care-picks\b|class="care-picks"|/picks/[a-z0-9-]+\.html~';

/** How many posts one answer tells of, and so much of each that it can be seen whether a calf is a muscle. */
const POSTS_PER_PAGE = 200;
const TEXT_LENGTH    = 3000;

/**
 * The posts without picks that the reader of this list may edit.
 *
 * @param int $page From 1.
 * @return array With posts, and whether there are more.
 */
function posts_without_picks( int $page ): array {
	$query = new \WP_Query(
		array(
			'post_type'      => array( 'post', 'page' ),
			'post_status'    => array( 'publish', 'future', 'draft', 'pending', 'private' ),
			'posts_per_page' => POSTS_PER_PAGE,
			'paged'          => max( 1, $page ),
			'orderby'        => 'ID',
			'order'          => 'ASC',
		)
	);
	$posts = array();
	foreach ( $query->posts as $post ) {
		if ( 0 === preg_match( HAS_PICKS, $post->post_content ) && current_user_can( 'edit_post', $post->ID ) ) {
			$posts[] = array(
				'id'     => $post->ID,
				'title'  => html_entity_decode( get_the_title( $post ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
				'text'   => wp_html_excerpt( strip_shortcodes( $post->post_content ), TEXT_LENGTH ),
				'link'   => get_permalink( $post ),
			);
		}
	}
	return array(
		'posts' => $posts,
		'more'  => $page < (int) $query->max_num_pages,
	);
}

/**
 * The content of a post with picks at its end: the block, or the shortcode in a post without blocks.
 *
 * @param string $content Of the post.
 * @param string $muscle  An id.
 * @return string
 */
function with_picks( string $content, string $muscle ): string {
	$picks = '' === trim( $content ) || false !== strpos( $content, '<!-- wp:' )
		? '<!-- wp:care-picks/picks ' . wp_json_encode( array( 'muscle' => $muscle ) ) . ' /-->'
		: "[care-picks muscle=\"$muscle\"]";
	return trim( rtrim( $content ) . "\n\n$picks" );
}

/**
 * Saves a post with picks beside the one that readers see.
 *
 * @param int    $id     Of the post.
 * @param string $muscle An id.
 * @return array|\WP_Error With the address where it is looked at and taken over.
 */
function propose_picks( int $id, string $muscle ) {
	require_once ABSPATH . 'wp-admin/includes/post.php';
	$post  = get_post( $id );
	$found = find_muscle( $muscle );
	if ( ! $post || ! $found || 1 === preg_match( HAS_PICKS, $post->post_content ) ) {
		return failure( 'changed', __( 'The post has changed. Load this page again.', 'care-picks' ), 409 );
	}
	$autosave = wp_get_post_autosave( $id, get_current_user_id() );
	if ( $autosave && mysql2date( 'U', $autosave->post_modified_gmt, false ) > mysql2date( 'U', $post->post_modified_gmt, false ) ) {
		return failure( 'unsaved', __( 'You have changes in this post that are not saved. Open it, save them or let them go, and try again.', 'care-picks' ), 409 );
	}
	// Beside it stands what changes: without an earlier revision WordPress would show all of it as new.
	wp_save_post_revision( $id );
	$saved = wp_create_post_autosave(
		wp_slash(
			array(
				'post_ID'      => $id,
				'post_type'    => $post->post_type,
				'post_title'   => $post->post_title,
				'post_excerpt' => $post->post_excerpt,
				'post_content' => with_picks( $post->post_content, $found['id'] ),
			)
		)
	);
	return is_wp_error( $saved ) ? $saved : array( 'look' => admin_url( "revision.php?revision=$saved" ) );
}
