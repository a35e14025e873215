<?php
/**
 * What stands in a post: the element with its finished tree in a declarative shadow root. It is seen without script, and
 * the script takes it over as it stands. Where no element can be, in a feed, an answer of the REST API or an AMP page,
 * it is a link to the whole page of the same picks.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/**
 * Whether this is no page of the site that is being made.
 *
 * @return bool
 */
function is_link_alone(): bool {
	return is_feed()
		|| ( defined( 'REST_REQUEST' ) && REST_REQUEST )
		|| ( function_exists( 'amp_is_request' ) && amp_is_request() );
}

/**
 * The link to the page of picks, which is also what browsers show that know no declarative shadow root.
 *
 * @param array $muscle From the index.
 * @return string
 */
function picks_link( array $muscle ): string {
	return sprintf(
		'<a href="%s">%s</a>',
		esc_url( folder_url() . 'picks/' . $muscle['id'] . '.html' ),
		/* translators: %s: the name of a muscle. */
		escaped( sprintf( __( 'Care picks for the %s, and when not to use them', 'care-picks' ), $muscle['name'] ) )
	);
}

/**
 * What the people of the site are told in the place of picks; readers see nothing.
 *
 * @param string $name As the author wrote it.
 * @return string
 */
function note( string $name ): string {
	if ( is_link_alone() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	if ( ! is_published() ) {
		$words = __( 'Care Picks: nothing is published yet. An administrator does it under Tools → Care Picks.', 'care-picks' );
	} elseif ( '' === $name ) {
		$words = __( 'Care Picks: choose a muscle.', 'care-picks' );
	} else {
		/* translators: %s: what the author wrote as the name of a muscle. */
		$words = sprintf( __( 'Care Picks: no muscle is called “%s”.', 'care-picks' ), $name );
	}
	return '<p><em>' . escaped( $words . ' ' . __( 'Readers do not see this.', 'care-picks' ) ) . '</em></p>';
}

/**
 * The style sheet of a tree. In the tree and not in the page, for no style of the page’s reaches it.
 *
 * @return string Empty where there is none: then nothing is shown before the script.
 */
function tree_style(): string {
	$path = folder_path() . 'care-picks.css';
	$css  = is_readable( $path ) ? trim( (string) file_get_contents( $path ) ) : '';
	// Optimisers that collect styles would take it out of the tree.
	return '' === $css || false !== strpos( $css, '</' ) ? '' : "<style data-noptimize data-no-optimize=\"1\">$css</style>";
}

/**
 * The widget, or what stands for it.
 *
 * @param array $given Names and values of options, as an author wrote them.
 * @return string HTML.
 */
function embed( array $given ): string {
	$options = read_options( $given );
	$name    = $options['muscle'] ?? '';
	if ( 'auto' === strtolower( $name ) && is_published() ) {
		if ( is_link_alone() ) {
			return '';
		}
		need_script( 'care-picks.js' );
		return '<care-picks' . attributes_of( $options ) . '></care-picks>';
	}
	$muscle = find_muscle( $name );
	if ( ! $muscle ) {
		return note( $name );
	}
	// A muscle for which there is nothing has no page.
	$link = (int) ( $muscle['products'] ?? 0 ) > 0 ? picks_link( $muscle ) : '';
	if ( is_link_alone() ) {
		return $link;
	}
	need_script( 'care-picks.js' );
	$options['muscle'] = $muscle['id'];
	$style             = tree_style();
	$tree              = '' === $style ? '' : finished_tree( $muscle['id'], $options );
	$root              = '' === $tree ? '' : "<template shadowrootmode=\"open\">$style$tree<slot hidden></slot></template>";
	return '<care-picks' . attributes_of( $options ) . ">$root$link</care-picks>";
}

/**
 * The shortcode, such as [care-picks muscle="soleus" phase="acute"].
 *
 * @param array|string $given Its attributes; an empty text where there are none.
 * @return string HTML.
 */
function shortcode( $given ): string {
	return embed( is_array( $given ) ? $given : array() );
}

/**
 * Leaves the words of a tree as they are: they would be given other quotes and dashes than the script’s.
 *
 * @param string[] $tags Elements that WordPress does not typeset.
 * @return string[]
 */
function no_texturize_tags( array $tags ): array {
	return array_merge( $tags, array( 'care-picks' ) );
}
