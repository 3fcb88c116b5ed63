<?php
/**
 * The one script tag and the one style sheet of a page that holds an element; other pages get nothing.
 *
 * @package Tandem
 */

declare( strict_types=1 );

namespace Tandem;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );

/** Whether this page holds an element; asked with `true` by the first that is written. */
function page_uses_elements( bool $now = true ): bool {
	static $used = false;
	if ( $now && ! $used ) {
		$used = true;
		// Room for a share bar before its script has come, so that nothing below it moves.
		wp_enqueue_style( 'tandem', plugins_url( 'tandem.css', FILE ), array(), VERSION );
	}
	return $used;
}

/** One script tag, whatever the number of elements. */
function print_script(): void {
	if ( ! page_uses_elements( false ) || '' === setting( 'endpoint' ) ) {
		return;
	}
	$attributes = array(
		'type' => 'module',
		'src'  => setting( 'endpoint' ) . '/widgets/' . VERSION . '/tandem.js',
	);
	if ( is_set_up() ) {
		$attributes += array(
			'data-endpoint'  => setting( 'endpoint' ),
			'data-programme' => setting( 'programme' ),
			'data-token-url' => token_url(),
		);
	}
	wp_print_script_tag( $attributes );
}
