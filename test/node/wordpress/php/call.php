<?php
/**
 * Calls functions of the plugin as a test says on standard input, { site, calls: [[name, ...arguments]] }, and answers
 * with what each gave back. What is not text comes and goes as { base64 }. A warning ends it: a page would show it.
 */

set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		if ( 0 === ( error_reporting() & $level ) ) {
			return false; // It is silenced, and answered in words.
		}
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);
require __DIR__ . '/wordpress.php';

$request         = json_decode( (string) file_get_contents( 'php://stdin' ), true, 512, JSON_THROW_ON_ERROR );
$GLOBALS['site'] = $request['site'];
require dirname( __DIR__, 4 ) . '/src/wordpress/plugin/care-picks.php';

$given = static function ( $argument ) {
	return is_array( $argument ) && array( 'base64' ) === array_keys( $argument ) ? base64_decode( $argument['base64'] ) : $argument;
};
$answers = array();
foreach ( $request['calls'] as $call ) {
	$name   = array_shift( $call );
	$name   = function_exists( "Care_Picks\\$name" ) ? "Care_Picks\\$name" : $name;
	$answer = $name( ...array_map( $given, $call ) );
	$answers[] = is_wp_error( $answer ) ? array( 'error' => $answer->get_error_code() ) : $answer;
}
echo json_encode( array( 'answers' => $answers ), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE );
