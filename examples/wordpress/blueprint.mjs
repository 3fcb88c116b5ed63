/** What the sample site holds: three people, two posts, and the plugin unless it is wanted bare. @module */

const people = [
  { login: 'author', name: 'Ines Marlow', role: 'author' },
  { login: 'reader', name: 'Tomas Quill', role: 'subscriber' },
];

const paragraph = (text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;
const block = (name, attributes = {}) =>
  `<!-- wp:tandem/${name} ${JSON.stringify(attributes)} /-->`;

const story = [
  paragraph(
    'On dry days the basin is a square where children play. When a storm comes, it holds the water of four streets.',
  ),
  block('share'),
  paragraph('It took two years, and no street was ever closed.'),
].join('\n');

const together = [
  ...[block('join'), block('feed', { limit: '3' }), block('leaderboard', { mode: 'ranking' })],
  ...[block('training-card'), block('impact')],
].join('\n');

/** PHP runs after WordPress is there, and again at every start: each step says what is to be, not what to do. */
const php = (code) => ({ step: 'runPHP', code: `<?php require '/wordpress/wp-load.php'; ${code}` });
const text = (value) =>
  `json_decode( ${JSON.stringify(JSON.stringify(value)).replaceAll('$', '\\$')} )`;

const person = ({ login, name, role }) =>
  `username_exists( ${text(login)} ) || wp_insert_user( array( 'user_login' => ${text(login)}, 'user_pass' => 'password', 'user_email' => ${text(`${login}@example.org`)}, 'display_name' => ${text(name)}, 'role' => ${text(role)} ) );`;

const page = (slug, title, content) =>
  `get_page_by_path( ${text(slug)}, OBJECT, 'post' ) || wp_insert_post( wp_slash( array( 'post_name' => ${text(slug)}, 'post_title' => ${text(title)}, 'post_content' => ${text(content)}, 'post_status' => 'publish', 'post_author' => 1 ) ) );`;

/** The steps that a WordPress of the sample takes. */
export function blueprint({ bare, endpoint, secret }) {
  const options = { endpoint, programme: 'riverside', portal_secret: secret };
  return {
    steps: [
      // The sample asks nobody elsewhere: unreachable, each would be waited for. Nor does its one worker ask itself.
      {
        step: 'defineWpConfigConsts',
        consts: { WP_HTTP_BLOCK_EXTERNAL: true, DISABLE_WP_CRON: true },
      },
      php(people.map(person).join('\n')),
      // Portraits would come from elsewhere.
      php("update_option( 'show_avatars', 0 );"),
      ...(bare
        ? []
        : [
            php(`update_option( 'tandem_settings', (array) ${text(options)} );`),
            { step: 'activatePlugin', pluginPath: 'tandem/tandem.php' },
            php(page('the-basin-holds-water', 'The basin holds water', story)),
            php(page('colleagues-who-share', 'Colleagues who share', together)),
          ]),
    ],
  };
}
