<?php
/**
 * What a finished tree may consist of, as src/page/allowed.ts has it; a test holds the two together. A tree with
 * anything more is not ours, and none of it is shown.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

const ELEMENTS = 'a article b details div fieldset h2 h3 h4 h5 h6 img input label legend li p section small span strong summary svg ul';

const ATTRIBUTES = 'alt aria-hidden aria-label checked class d data-above data-asked data-caution data-country data-disclosure data-edition data-form data-help data-in-full data-in-sight data-initials data-modality data-muscle data-offer data-product data-purpose data-region data-theme data-until data-verdict data-withheld decoding height hidden href id lang loading name open part rel role src target type value viewBox width';

/**
 * Whether our templates write an element.
 *
 * @param mixed $name      From the file.
 * @param bool  $is_in_svg Whether it stands in a drawing, which consists of lines.
 * @return bool
 */
function is_element_allowed( $name, bool $is_in_svg ): bool {
	return $is_in_svg ? 'path' === $name : in_array( $name, explode( ' ', ELEMENTS ), true );
}

/**
 * Whether our templates write an attribute with such a value.
 *
 * @param mixed $name  From the file.
 * @param mixed $value From the file.
 * @return bool
 */
function is_attribute_allowed( $name, $value ): bool {
	if ( ! is_string( $value ) || ! in_array( $name, explode( ' ', ATTRIBUTES ), true ) ) {
		return false;
	}
	switch ( $name ) {
		case 'href':
			return 1 === preg_match( '~^(?:https://|#)~', $value );
		case 'src':
			return 1 === preg_match( '~^https://~', $value );
		case 'type':
			return 'radio' === $value;
		default:
			return true;
	}
}
