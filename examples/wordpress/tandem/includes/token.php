<?php
/**
 * Says to the service who is reading: a token of five minutes for the signed-in user, signed here.
 *
 * @package Tandem
 */

declare( strict_types=1 );

namespace Tandem;

defined( 'ABSPATH' ) || exit;

const TOKEN_SECONDS = 300;

// A page asks with its own cookies; other origins get no answer that they could read.
add_action( 'wp_ajax_tandem_token', __NAMESPACE__ . '\answer_token' );
add_action( 'wp_ajax_nopriv_tandem_token', __NAMESPACE__ . '\answer_nobody' );

/** The address that the script tag names. */
function token_url(): string {
	return admin_url( 'admin-ajax.php?action=tandem_token', 'relative' );
}

/** Nobody is signed in: elements say so, and sharing works all the same. */
function answer_nobody(): void {
	status_header( 204 );
	exit;
}

/** The token of whoever is signed in. */
function answer_token(): void {
	if ( ! is_set_up() ) {
		answer_nobody();
	}
	nocache_headers();
	wp_send_json( array( 'token' => signed( claims_of( wp_get_current_user() ), setting( 'portal_secret' ) ) ) );
}

/**
 * What the service is told of a user: who they are to this site, and the name they chose to show.
 *
 * @return array<string, mixed>
 */
function claims_of( \WP_User $user ): array {
	$now    = time();
	$claims = array(
		'sub'       => 'wp-' . get_current_blog_id() . '-' . $user->ID,
		'name'      => $user->display_name,
		'programme' => setting( 'programme' ),
		'role'      => $user->has_cap( 'edit_others_posts' ) ? 'lead' : 'member',
		'locale'    => substr( get_user_locale( $user ), 0, 2 ),
		'iat'       => $now,
		'exp'       => $now + TOKEN_SECONDS,
	);
	/**
	 * Lets a site say more, for example `team`, `circle` or `country`, or give the role `leader`.
	 *
	 * @param array    $claims What the token will say.
	 * @param \WP_User $user   Whom it is about.
	 */
	return (array) apply_filters( 'tandem_claims', $claims, $user );
}

/**
 * A JSON Web Token (RFC 7519) signed with HS256.
 *
 * @param array<string, mixed> $claims What it says.
 */
function signed( array $claims, string $secret ): string {
	$body = base64_url( '{"alg":"HS256","typ":"JWT"}' ) . '.' . base64_url( (string) wp_json_encode( $claims ) );
	return $body . '.' . base64_url( hash_hmac( 'sha256', $body, $secret, true ) );
}

/** Base64 as addresses and tokens write it (RFC 4648 §5, without padding). */
function base64_url( string $bytes ): string {
	return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- what a JWT is made of.
}
