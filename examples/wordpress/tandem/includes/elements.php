<?php
/**
 * The elements that a page may hold: one list, of which blocks and shortcodes are both made.
 *
 * @package Tandem
 */

declare( strict_types=1 );

namespace Tandem;

defined( 'ABSPATH' ) || exit;

/**
 * Every element with its attributes; each attribute with its default, and its choices where it has some.
 *
 * @return array<string, array{title: string, description: string, icon: string, attributes: array<string, array{default: string, label: string, choices?: string[]}>}>
 */
function elements(): array {
	return array(
		'share'         => array(
			'title'       => __( 'Tandem: share', 'tandem' ),
			'description' => __( 'Share this page in two clicks, in one’s own words.', 'tandem' ),
			'icon'        => 'share',
			'attributes'  => array(
				'variant'  => attribute( __( 'Form', 'tandem' ), 'bar', array( 'bar', 'button' ) ),
				'networks' => attribute( __( 'Networks, separated by spaces', 'tandem' ) ),
			),
		),
		'feed'          => array(
			'title'       => __( 'Tandem: feed', 'tandem' ),
			'description' => __( 'What is worth sharing, each with its own share.', 'tandem' ),
			'icon'        => 'megaphone',
			'attributes'  => array(
				'kind'  => attribute( __( 'Kind of content only', 'tandem' ), '', array( '', 'article', 'infographic', 'white-paper', 'analysis', 'job', 'event', 'video', 'moment' ) ),
				'limit' => attribute( __( 'How many at once', 'tandem' ), '6' ),
			),
		),
		'leaderboard'   => array(
			'title'       => __( 'Tandem: leaderboard', 'tandem' ),
			'description' => __( 'Recognition, without a last place, of those who chose it.', 'tandem' ),
			'icon'        => 'awards',
			'attributes'  => array(
				'mode'   => attribute( __( 'Mode', 'tandem' ), 'recognition', array( 'recognition', 'ranking', 'personal' ) ),
				'period' => attribute( __( 'Period', 'tandem' ), 'season', array( 'week', 'month', 'season', 'all' ) ),
				'scope'  => attribute( __( 'Whose', 'tandem' ), 'individual', array( 'individual', 'team', 'circle' ) ),
			),
		),
		'training-card' => array(
			'title'       => __( 'Tandem: training card', 'tandem' ),
			'description' => __( 'A step of a minute, its progress, its certificate.', 'tandem' ),
			'icon'        => 'welcome-learn-more',
			'attributes'  => array( 'course-id' => attribute( __( 'Course (empty for the next one that suits the reader)', 'tandem' ) ) ),
		),
		'join'          => array(
			'title'       => __( 'Tandem: join', 'tandem' ),
			'description' => __( 'Join, choose what is shown, pause, leave, export, erase.', 'tandem' ),
			'icon'        => 'groups',
			'attributes'  => array(),
		),
		'impact'        => array(
			'title'       => __( 'Tandem: impact', 'tandem' ),
			'description' => __( 'What my shares brought, for my eyes only.', 'tandem' ),
			'icon'        => 'chart-bar',
			'attributes'  => array(),
		),
	);
}

/**
 * One attribute.
 *
 * @param string[] $choices What it may be, where it is not free text.
 */
function attribute( string $label, string $default_value = '', array $choices = array() ): array {
	$one = array(
		'label'   => $label,
		'default' => $default_value,
	);
	return $choices ? $one + array( 'choices' => $choices ) : $one;
}

/**
 * The HTML of an element: its tag, its attributes, and for a share what works without scripts.
 *
 * @param array<string, mixed> $given What the block or shortcode says.
 */
function element_html( string $name, array $given ): string {
	if ( ! is_set_up() && 'share' !== $name ) {
		return current_user_can( 'manage_options' ) ? '<p>' . esc_html__( 'Tandem is not set up yet: see Settings → Tandem.', 'tandem' ) . '</p>' : '';
	}
	$attributes = array();
	foreach ( elements()[ $name ]['attributes'] as $key => $about ) {
		$value = isset( $given[ $key ] ) && is_scalar( $given[ $key ] ) ? trim( (string) $given[ $key ] ) : $about['default'];
		$known = ! isset( $about['choices'] ) || in_array( $value, $about['choices'], true );
		if ( $known && '' !== $value && $value !== $about['default'] ) {
			$attributes[ $key ] = $value;
		}
	}
	$inside = '';
	if ( 'share' === $name ) {
		$attributes += array(
			'url'      => (string) get_permalink(),
			'headline' => html_entity_decode( get_the_title(), ENT_QUOTES, 'UTF-8' ),
		);
		$inside      = plain_share( $attributes['url'] );
	}
	page_uses_elements();
	$html = '<tandem-' . $name;
	foreach ( $attributes as $key => $value ) {
		$html .= ' ' . $key . '="' . esc_attr( $value ) . '"';
	}
	return $html . '>' . $inside . '</tandem-' . $name . '>';
}

/** A link that shares while no script has come, or none ever will. */
function plain_share( string $url ): string {
	$address = 'https://www.linkedin.com/sharing/share-offsite/?url=' . rawurlencode( $url );
	return '<a href="' . esc_url( $address ) . '" target="_blank" rel="noopener">' . esc_html__( 'Share on LinkedIn', 'tandem' ) . '</a>';
}
