<?php
/**
 * What the page under Tools asks of the site. WordPress takes a request for nobody’s that does not bring the nonce of
 * whoever is logged in, and every route says who may.
 *
 * @package Care_Picks
 */

namespace Care_Picks;

defined( 'ABSPATH' ) || exit;

/** The first part of every address, and who may publish: whoever may change the settings of this site. */
const ROUTES = 'care-picks/v1';
const MAY    = 'manage_options';

/**
 * What is on the site now, for the page under Tools.
 *
 * @return array
 */
function state(): array {
	$path = folder_path();
	return array(
		'home'      => folder_url(),
		'published' => is_published() ? (int) filemtime( $path ) : 0,
		'undo'      => is_published() && is_dir( uploads() . LAST ),
		'outdated'  => is_published() && is_outdated(),
		'muscles'   => muscles(),
	);
}

/**
 * An answer, or the new state where all went well.
 *
 * @param mixed $outcome Of what was asked for.
 * @return mixed
 */
function answer( $outcome ) {
	return true === $outcome ? state() : $outcome;
}

/**
 * One route.
 *
 * @param string   $address Behind the first part.
 * @param string   $method  GET or POST.
 * @param callable $call    Takes the request.
 * @param callable $may     Takes the request; absent: whoever may publish.
 */
function route( string $address, string $method, callable $call, ?callable $may = null ): void {
	$default = static function (): bool {
		return current_user_can( MAY );
	};
	register_rest_route(
		ROUTES,
		$address,
		array(
			'methods'             => $method,
			'callback'            => $call,
			'permission_callback' => $may ?? $default,
		)
	);
}

/**
 * Every route.
 */
function register_routes(): void {
	route( '/folder', 'POST', static fn() => answer( begin() ) );
	route(
		'/folder/(?P<id>[a-z0-9]{20})',
		'POST',
		static fn( $request ) => take_part( (string) $request['id'], (string) $request->get_body() )
	);
	route(
		'/folder/(?P<id>[a-z0-9]{20})/publish',
		'POST',
		static fn( $request ) => answer( put_in_place( (string) $request['id'], (int) $request['count'] ) )
	);
	route( '/undo', 'POST', static fn() => answer( undo() ) );
	route( '/posts', 'GET', static fn( $request ) => posts_without_picks( (int) $request['page'] ) );
	route(
		'/posts/(?P<id>\d+)',
		'POST',
		static fn( $request ) => propose_picks( (int) $request['id'], (string) $request['muscle'] ),
		static fn( $request ): bool => current_user_can( MAY ) && current_user_can( 'edit_post', (int) $request['id'] )
	);
}
