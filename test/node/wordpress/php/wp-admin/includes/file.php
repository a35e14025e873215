<?php
/** WordPress’s own way to files, with the methods that the plugin calls. */

function WP_Filesystem( $args, string $context, bool $is_relaxed ): bool {
	$GLOBALS['wp_filesystem'] = new Direct_Files();
	return true;
}

class Direct_Files {
	public $method = 'direct';
	public function exists( string $path ): bool {
		return file_exists( $path );
	}
	public function is_dir( string $path ): bool {
		return is_dir( $path );
	}
	public function mkdir( string $path ): bool {
		return mkdir( $path, 0755 );
	}
	public function put_contents( string $path, string $text ): bool {
		return file_put_contents( $path, $text ) !== false;
	}
	public function copy( string $from, string $to, bool $overwrite = false ): bool {
		return ( $overwrite || ! file_exists( $to ) ) && copy( $from, $to );
	}
	public function move( string $from, string $to ): bool {
		return ! file_exists( $to ) && rename( $from, $to );
	}
	public function mtime( string $path ): int {
		return (int) filemtime( $path );
	}
	public function dirlist( string $path ) {
		if ( ! is_dir( $path ) ) {
			return false;
		}
		$names = array_diff( scandir( $path ), array( '.', '..' ) );
		return array_combine( $names, array_map( static fn( $name ) => array( 'name' => $name, 'type' => is_dir( "$path/$name" ) ? 'd' : 'f' ), $names ) );
	}
	public function delete( string $path, bool $recursive = false ): bool {
		if ( ! is_dir( $path ) ) {
			return unlink( $path );
		}
		foreach ( array_diff( scandir( $path ), array( '.', '..' ) ) as $name ) {
			$this->delete( "$path/$name", true );
		}
		return rmdir( $path );
	}
}
