<?php
/**
 * Blocks and shortcodes, made of the list of elements.
 *
 * @package Tandem
 */

declare( strict_types=1 );

namespace Tandem;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks', 20 );

/** `tandem/share` and its like, and `[tandem_share]` for whoever has no block editor. */
function register_blocks(): void {
	$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' );
	wp_register_script( 'tandem-blocks', plugins_url( 'blocks.js', FILE ), $needs, VERSION, true );
	wp_add_inline_script( 'tandem-blocks', 'window.tandemBlocks=' . wp_json_encode( elements(), JSON_HEX_TAG ) . ';', 'before' );
	foreach ( elements() as $name => $about ) {
		$render = static function ( $given ) use ( $name ): string {
			return element_html( $name, is_array( $given ) ? $given : array() );
		};
		register_block_type(
			'tandem/' . $name,
			array(
				'api_version'           => 3,
				'title'                 => $about['title'],
				'description'           => $about['description'],
				'category'              => 'widgets',
				'icon'                  => $about['icon'],
				'attributes'            => block_attributes( $about['attributes'] ),
				'supports'              => array( 'html' => false ),
				'editor_script_handles' => array( 'tandem-blocks' ),
				'render_callback'       => static function ( $given ) use ( $render ): string {
					$html = $render( $given );
					return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
				},
			)
		);
		// Shortcodes write attributes with underscores, as WordPress does.
		add_shortcode(
			'tandem_' . str_replace( '-', '_', $name ),
			static function ( $given ) use ( $render ): string {
				$given = is_array( $given ) ? $given : array();
				$keys  = str_replace( '_', '-', array_keys( $given ) );
				return $render( $given ? array_combine( $keys, array_values( $given ) ) : array() );
			}
		);
	}
}

/**
 * The attributes of a block, as WordPress describes them.
 *
 * @param array<string, array{default: string}> $attributes The element's.
 */
function block_attributes( array $attributes ): array {
	return array_map(
		static function ( array $one ): array {
			return array(
				'type'    => 'string',
				'default' => $one['default'],
			);
		},
		$attributes
	);
}
