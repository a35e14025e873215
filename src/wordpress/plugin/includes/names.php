<?php
/**
 * The one form in which names of muscles are compared, as the script and the compiled folder have it: "Soleus Muscle",
 * "m. soleus" and "soleus" are the same.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** Words that name no muscle. */
const EMPTY_WORDS = array( 'the', 'muscle', 'muscles', 'm', 'mm', 'musculus', 'musculi' );

/**
 * Kebab case without accents and empty words.
 *
 * @param string $text A name as an author writes it.
 * @return string Empty for a text that names nothing.
 */
function normalize_name( string $text ): string {
	// Where PHP has no Unicode tables, WordPress has its own; for English, since some languages write “ae” for “ä”.
	$plain = class_exists( 'Normalizer' )
		? (string) preg_replace( '/\p{M}/u', '', (string) \Normalizer::normalize( $text, \Normalizer::FORM_KD ) )
		: remove_accents( $text, 'en_US' );
	$words = preg_split( '/[^a-z0-9]+/', strtolower( $plain ), -1, PREG_SPLIT_NO_EMPTY );
	return implode( '-', array_diff( (array) $words, EMPTY_WORDS ) );
}
