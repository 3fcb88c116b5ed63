<?php
/**
 * Plugin Name:       Tandem
 * Description:       Employee advocacy in the pages colleagues already read: share, feed, leaderboard and training, as blocks and shortcodes.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       tandem
 * Domain Path:       /languages
 *
 * What the plugin is made of: it loads its rooms and says what happens when it goes.
 *
 * @package Tandem
 */

declare( strict_types=1 );

namespace Tandem;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/trial.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/token.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/page.php';
require __DIR__ . '/includes/blocks.php';

add_action( 'init', __NAMESPACE__ . '\load_words' );

/** French comes with the plugin. */
function load_words(): void {
	load_plugin_textdomain( 'tandem', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}

// Whoever switches the plugin off finds the site as it was: no option, no secret, no script stays.
register_deactivation_hook( FILE, __NAMESPACE__ . '\forget_settings' );
