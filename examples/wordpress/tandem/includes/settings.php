<?php
/**
 * The three things the plugin must know: where the service is, which programme, and the secret they share.
 *
 * Each may stand in wp-config.php instead (TANDEM_ENDPOINT, TANDEM_PROGRAMME, TANDEM_PORTAL_SECRET), where
 * a secret belongs: then it is in no database and in no backup of one.
 *
 * @package Tandem
 */

declare( strict_types=1 );

namespace Tandem;

defined( 'ABSPATH' ) || exit;

const OPTION = 'tandem_settings';

/** One setting: the constant of wp-config.php, or what the settings page kept; empty when there is neither. */
function setting( string $name ): string {
	$constant = 'TANDEM_' . strtoupper( $name );
	if ( defined( $constant ) ) {
		return trim( (string) constant( $constant ) );
	}
	$kept = get_option( OPTION, array() );
	return is_array( $kept ) && isset( $kept[ $name ] ) ? (string) $kept[ $name ] : '';
}

/** Whether a setting is fixed in wp-config.php. */
function is_fixed( string $name ): bool {
	return defined( 'TANDEM_' . strtoupper( $name ) );
}

/** Whether pages can name a service and readers can be named to it. */
function is_set_up(): bool {
	return '' !== setting( 'endpoint' ) && '' !== setting( 'programme' ) && '' !== setting( 'portal_secret' );
}

/** Removes all that the plugin kept. */
function forget_settings(): void {
	delete_option( OPTION );
}
