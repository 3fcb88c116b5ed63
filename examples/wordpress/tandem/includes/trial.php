<?php
/**
 * Tries the settings as a reader's page would, so that what is wrong is said here and not in a reader's console.
 *
 * @package Tandem
 */

declare( strict_types=1 );

namespace Tandem;

defined( 'ABSPATH' ) || exit;

/** What the service says to these settings, in a sentence with what to do. Asked only while an administrator looks. */
function what_the_service_says(): string {
	if ( ! is_set_up() ) {
		return __( 'Fill in the three fields: nothing is shown on your pages before.', 'tandem' );
	}
	$answer = ask_for_session();
	if ( is_wp_error( $answer ) ) {
		/* translators: %s: an address. */
		return sprintf( __( 'This site gets no answer from the service. Does %s open in your browser? If so, pages work all the same: readers’ browsers ask it themselves. If not, correct the address or start the service.', 'tandem' ), setting( 'endpoint' ) . '/healthz' );
	}
	$said = json_decode( wp_remote_retrieve_body( $answer ), true );
	$code = is_array( $said ) && isset( $said['code'] ) ? (string) $said['code'] : '';
	if ( 'token_wrong_programme' === $code || 'programme_unknown' === $code ) {
		return __( 'The service answers, and has no such programme. Its ids are listed by “tandem-server programme list”.', 'tandem' );
	}
	if ( 'token_invalid' === $code ) {
		return __( 'The service answers, and the secret is not this programme’s. Paste it again, or make another with “tandem-server programme secret”.', 'tandem' );
	}
	if ( 200 !== wp_remote_retrieve_response_code( $answer ) || ! isset( $said['programme'] ) ) {
		/* translators: %s: an error code, or a number. */
		return sprintf( __( 'What answers at this address is no Tandem service, or something is wrong with it (%s).', 'tandem' ), '' === $code ? wp_remote_retrieve_response_code( $answer ) : $code );
	}
	$elsewhere = 0 !== strpos( setting( 'endpoint' ) . '/', site_origin() . '/' );
	if ( $elsewhere && site_origin() !== wp_remote_retrieve_header( $answer, 'access-control-allow-origin' ) ) {
		/* translators: 1: the programme's id, 2: this site's address. */
		return sprintf( __( 'The service knows the programme and its secret, and lets no page of this site call it. Say where the site is: “tandem-server programme change %1$s --origin %2$s”.', 'tandem' ), setting( 'programme' ), site_origin() );
	}
	return __( 'The service answers: it knows the programme, its secret and this site.', 'tandem' );
}

/** Asks what a page asks first, as this administrator and as a page of this site. */
function ask_for_session() {
	return wp_remote_post(
		setting( 'endpoint' ) . '/v1/session',
		array(
			'timeout' => 5,
			'headers' => array(
				'authorization' => 'Bearer ' . signed( claims_of( wp_get_current_user() ), setting( 'portal_secret' ) ),
				'content-type'  => 'application/json',
				'origin'        => site_origin(),
			),
			'body'    => (string) wp_json_encode(
				array(
					'programme' => setting( 'programme' ),
					'contents'  => array(),
					'pages'     => array(),
				)
			),
		)
	);
}

/** Where this site's pages are, as browsers name it. */
function site_origin(): string {
	$at = wp_parse_url( home_url() );
	return $at['scheme'] . '://' . $at['host'] . ( isset( $at['port'] ) ? ':' . $at['port'] : '' );
}
