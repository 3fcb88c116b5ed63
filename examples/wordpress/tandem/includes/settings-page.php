<?php
/**
 * The page under Settings → Tandem: three fields and what each is.
 *
 * @package Tandem
 */

declare( strict_types=1 );

namespace Tandem;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

/** The page, for administrators. */
function add_settings_page(): void {
	add_options_page( 'Tandem', 'Tandem', 'manage_options', 'tandem', __NAMESPACE__ . '\print_settings_page' );
}

/**
 * A way to the page from the list of plugins.
 *
 * @param string[] $links The links of the plugin's row.
 * @return string[]
 */
function add_settings_link( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=tandem' ) ), esc_html__( 'Settings', 'tandem' ) );
	return array_merge( array( $link ), $links );
}

/** Tells WordPress what may be saved, and how it is checked. */
function register_settings(): void {
	register_setting( 'tandem', OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\checked_settings' ) );
}

/** Name, label and help of each field. */
function fields(): array {
	return array(
		'endpoint'      => array(
			__( 'Address of the service', 'tandem' ),
			/* translators: an address is an example. */
			__( 'Where your Tandem service answers, for example https://tandem.example.org.', 'tandem' ),
		),
		'programme'     => array(
			__( 'Programme', 'tandem' ),
			__( 'The id that “tandem-server programme create” was given, for example acme.', 'tandem' ),
		),
		'portal_secret' => array(
			__( 'Portal secret', 'tandem' ),
			__( 'Printed once by “tandem-server programme create”. Leave it empty to keep the one that is there.', 'tandem' ),
		),
	);
}

/**
 * What is kept of a saved form: what is wrong is said, and what was there stays.
 *
 * @param mixed $given What the form sent.
 * @return array<string, string>
 */
function checked_settings( $given ): array {
	$kept  = get_option( OPTION, array() );
	$kept  = is_array( $kept ) ? $kept : array();
	$given = is_array( $given ) ? $given : array();
	foreach ( array_keys( fields() ) as $name ) {
		$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
		if ( '' === $value && 'portal_secret' === $name ) {
			continue;
		}
		$problem = problem_with( $name, $value );
		if ( null === $problem ) {
			$kept[ $name ] = 'endpoint' === $name ? untrailingslashit( $value ) : $value;
		} else {
			add_settings_error( OPTION, 'tandem_' . $name, $problem );
		}
	}
	return $kept;
}

/** Why a value cannot be kept, in a sentence; null when it can. */
function problem_with( string $name, string $value ): ?string {
	// One address, not two that were pasted into each other.
	if ( 'endpoint' === $name && '' !== $value && ! preg_match( '~^https?://(?:[^\s/?#:@]+|\[[0-9a-f:.]+\])(?::\d+)?(?:/[^\s?#:]*)?$~i', $value ) ) {
		return __( 'The address of the service is one address that begins with https:// or http:// and has no “?” or “#”.', 'tandem' );
	}
	if ( 'programme' === $name && '' !== $value && ! preg_match( '/^[a-z0-9][a-z0-9-]*$/', $value ) ) {
		return __( 'A programme’s id has small letters, digits and hyphens only.', 'tandem' );
	}
	if ( 'portal_secret' === $name && strlen( $value ) < 32 ) {
		return __( 'The portal secret has at least 32 characters: copy the whole of it.', 'tandem' );
	}
	return null;
}

/** The page. */
function print_settings_page(): void {
	?>
	<div class="wrap">
		<h1>Tandem</h1>
		<?php // Where something was refused, what is kept is older than what its reader just wrote. ?>
		<?php if ( ! is_refused() ) : ?>
			<p><?php echo esc_html( what_the_service_says() ); ?></p>
		<?php endif; ?>
		<form method="post" action="options.php">
			<?php settings_fields( 'tandem' ); ?>
			<table class="form-table" role="presentation">
				<?php
				foreach ( fields() as $name => list( $label, $help ) ) {
					print_field( $name, $label, $help );
				}
				?>
			</table>
			<?php submit_button(); ?>
		</form>
		<p><?php esc_html_e( 'Switching the plugin off removes these settings. Colleagues’ shares and figures stay in your service.', 'tandem' ); ?></p>
	</div>
	<?php
}

/** Whether something of the form that was just sent could not be kept. */
function is_refused(): bool {
	return in_array( 'error', array_column( get_settings_errors( OPTION ), 'type' ), true );
}

/** One row of the form. The secret is never sent back to a browser. */
function print_field( string $name, string $label, string $help ): void {
	$secret = 'portal_secret' === $name;
	?>
	<tr>
		<th scope="row"><label for="tandem-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<?php if ( is_fixed( $name ) ) : ?>
				<code><?php echo esc_html( $secret ? '••••••••' : setting( $name ) ); ?></code>
				<p class="description"><?php esc_html_e( 'Fixed in wp-config.php.', 'tandem' ); ?></p>
			<?php else : ?>
				<input class="regular-text" id="tandem-<?php echo esc_attr( $name ); ?>"
					name="<?php echo esc_attr( OPTION . '[' . $name . ']' ); ?>"
					type="<?php echo $secret ? 'password' : 'text'; ?>" autocomplete="off" spellcheck="false"
					aria-describedby="tandem-<?php echo esc_attr( $name ); ?>-help"
					placeholder="<?php echo esc_attr( $secret && '' !== setting( $name ) ? '••••••••' : '' ); ?>"
					value="<?php echo esc_attr( $secret ? '' : setting( $name ) ); ?>">
				<p class="description" id="tandem-<?php echo esc_attr( $name ); ?>-help"><?php echo esc_html( $help ); ?></p>
			<?php endif; ?>
		</td>
	</tr>
	<?php
}
