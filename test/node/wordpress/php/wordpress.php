<?php
/**
 * As much of WordPress as the plugin’s own rules ask for, so that they run without one. What is a question to the site
 * (is this a feed, who is asking) is answered from $site, which a test sets.
 */

define( 'ABSPATH', __DIR__ . '/' );

function site( string $name ) {
	return $GLOBALS['site'][ $name ] ?? null;
}
function wp_upload_dir( $time = null, $create = true ): array {
	return array( 'basedir' => site( 'uploads' ), 'baseurl' => 'https://blog.example/wp-content/uploads' );
}
function set_url_scheme( string $url ): string {
	return $url;
}
function trailingslashit( string $path ): string {
	return rtrim( $path, '/' ) . '/';
}
function plugin_dir_path( string $file ): string {
	return site( 'plugin' ) ?? dirname( $file ) . '/';
}
function plugins_url( string $path ): string {
	return "https://blog.example/wp-content/plugins/care-picks/$path";
}
function plugin_basename( string $file ): string {
	return 'care-picks/care-picks.php';
}
function is_feed(): bool {
	return true === site( 'feed' );
}
function current_user_can( string $capability ): bool {
	return in_array( $capability, site( 'capabilities' ) ?? array(), true );
}
function esc_url( string $url ): string {
	return htmlspecialchars( $url, ENT_QUOTES, 'UTF-8' );
}
function wp_json_encode( $value, int $flags = 0 ) {
	return json_encode( $value, $flags );
}
function remove_accents( string $text, string $locale = '' ): string {
	return strtr( $text, array( 'é' => 'e', 'ü' => 'u', 'ö' => 'o', 'ä' => 'a', 'É' => 'E' ) );
}
function __( string $text ): string {
	return $text;
}
function add_action( string $hook, $callback, int $priority = 10 ): void {
	$GLOBALS['actions'][ $hook ][] = $callback;
}
function add_filter( string $hook, $callback, int $priority = 10 ): void {
	add_action( $hook, $callback, $priority );
}
function do_action( string $hook ): void {
	foreach ( $GLOBALS['actions'][ $hook ] ?? array() as $callback ) {
		$callback();
	}
}
function add_shortcode( string $name, $callback ): void {}
function wp_print_script_tag( array $attributes ): void {
	echo json_encode( $attributes ), "\n";
}
function wp_mkdir_p( string $path ): bool {
	return is_dir( $path ) || mkdir( $path, 0755, true );
}
function is_wp_error( $value ): bool {
	return $value instanceof WP_Error;
}
class WP_Error {
	public $code;
	public $message;
	public $data;
	public function __construct( $code, $message, $data = array() ) {
		$this->code    = $code;
		$this->message = $message;
		$this->data    = $data;
	}
	public function get_error_code() {
		return $this->code;
	}
}
define( 'HOUR_IN_SECONDS', 3600 );
function untrailingslashit( string $path ): string {
	return rtrim( $path, '/' );
}
function wp_generate_password( int $length, bool $special ): string {
	static $count = 0;
	++$count;
	return 1 === $count || ! file_exists( site( 'uploads' ) . '/care-picks-new-' . site( 'id' ) ) ? site( 'id' ) : str_repeat( 'z', $length );
}
