/**
 * Who may import whom: one row, one lint rule (`tandem/layer-<name>`), read by `rules/layers.mjs`.
 *
 * A place is a path without `packages/`, `src/` and extension: `core/links/code`, `server/routes/shares`.
 * A pattern matches a place and what lies under it; `*` stands for one step and `$1` for the first one
 * that the room matched; `type:` allows an import of types only.
 * @module
 */

/** @typedef {{ name: string, room: string[], except?: string[], may?: string[], never?: string[], downwards?: boolean, extra?: Record<string, string[]>, message: string }} Layer */

/** @type {Layer[]} */
export const layers = [
  {
    name: 'core',
    room: ['core'],
    never: [
      'widgets',
      'react-bindings',
      'server',
      'examples',
      'lit',
      '@lit/*',
      'react',
      'hono',
      'kysely',
      'node:*',
    ],
    message:
      'core knows neither its consumers, nor the DOM, nor Node: it runs wherever fetch runs.',
  },
  {
    name: 'core-schemas',
    room: ['core/schemas'],
    may: ['zod/mini', 'core/schemas'],
    message:
      'core/schemas imports zod/mini and nothing else: it is the wire contract, shared with the server.',
  },
  {
    name: 'core-decisions',
    room: ['core/networks', 'core/links', 'core/composer', 'core/rules'],
    downwards: true,
    may: ['type:core/schemas', 'core/errors', 'core/sure'],
    extra: { 'core/links': ['@noble/hashes'] },
    message:
      'networks, links, composer, rules import types of schemas and those named before them (and links @noble/hashes): they decide, they never ask.',
  },
  {
    name: 'core-first-paint',
    room: ['core/session', 'core/live'],
    may: [
      'core/errors',
      'core/session',
      'core/sure',
      'core/live',
      'core/live-stream',
      'core/links',
      'type:core',
    ],
    message: 'session and live load with the first paint: fetch and errors, never ky or zod.',
  },
  {
    name: 'core-http',
    room: ['core/http'],
    may: ['ky', 'core/errors', 'core/wire', 'core/schemas/problem', 'type:core', 'type:zod/mini'],
    never: ['core/resources'],
    message: 'http knows ky, errors and schemas/problem; resources know http, never the other way.',
  },
  {
    name: 'core-outbox',
    room: ['core/storage', 'core/outbox'],
    downwards: true,
    may: ['core/errors', 'type:core'],
    never: ['core/resources'],
    message: 'outbox imports storage, storage imports errors: neither knows what it keeps.',
  },
  {
    name: 'core-resources',
    room: ['core/resources/*'],
    except: ['core/resources/index'],
    may: [
      'core/resources/$1',
      'core/http',
      'core/schemas',
      'core/wire',
      'core/errors',
      'core/links',
      'type:core',
    ],
    message: 'a resource imports http, schemas, errors and links, never another resource.',
  },
  {
    name: 'widgets',
    room: ['widgets'],
    never: [
      'server',
      'react-bindings',
      'examples',
      'react',
      'hono',
      'kysely',
      'node:*',
      'ky',
      'zod',
    ],
    message: 'widgets know core and lit, no framework and no server.',
  },
  {
    name: 'widgets-internal',
    room: ['widgets/internal'],
    may: [
      'widgets/internal',
      'widgets/styles',
      'widgets/locales',
      'core',
      'lit',
      '@lit/reactive-element',
      '@lit/context',
      '@lit/task',
    ],
    message: 'widgets/internal imports core and lit, never elements: elements stand on it.',
  },
  {
    name: 'widgets-elements',
    room: ['widgets/elements/*'],
    may: [
      'widgets/elements/$1',
      'widgets/elements/*/definition',
      'widgets/internal',
      'widgets/styles',
      'widgets/locales',
      'core',
      'lit',
      '@lit/reactive-element',
      '@lit/context',
      '@lit/task',
      'uqr',
    ],
    message:
      'an element imports internal, styles and core; of another element, its definition and no more.',
  },
  {
    name: 'react',
    room: ['react-bindings'],
    may: ['react-bindings', 'widgets', 'core', 'react', '@lit/react'],
    message: 'react-bindings wrap widgets and hold no logic.',
  },
  {
    name: 'server',
    room: ['server'],
    except: ['server/storage'],
    never: [
      'widgets',
      'react-bindings',
      'examples',
      'lit',
      '@lit/*',
      'react',
      'core/index',
      'core/composer',
    ],
    message: "the server uses core's schemas, links, rules, networks, and no browser code.",
  },
  {
    name: 'server-routes',
    room: ['server/routes'],
    never: [
      'server/store/sqlite',
      'server/store/postgres',
      'kysely',
      'node:sqlite',
      'server/main',
      'server/cli',
      'server/clicks/ledger',
    ],
    message: "a route imports core's doors, the store's port and hono, never a concrete database.",
  },
  {
    name: 'server-clicks',
    room: ['server/clicks'],
    may: [
      'server/clicks',
      'core/links',
      'core/rules',
      'core/networks',
      'type:core',
      'type:server/store',
      'node:*',
    ],
    message:
      "clicks answers before the framework: core's links and rules, its journal, Node; never hono or Kysely.",
  },
  {
    name: 'server-store',
    room: ['server/store'],
    never: [
      'server/routes',
      'server/middleware',
      'server/app',
      'server/main',
      'server/cli',
      'hono',
      '@hono/*',
    ],
    message: "store imports Kysely and core's types: it does not know who asks.",
  },
  {
    name: 'server-middleware',
    room: ['server/middleware'],
    never: ['server/store', 'server/routes', 'server/clicks', 'kysely', 'node:sqlite'],
    message:
      'middleware imports hono, errors and core, never the store: what it needs is handed to it.',
  },
  {
    name: 'examples',
    room: ['examples'],
    never: ['core/testing', 'server/testing', 'widgets/internal', 'hono', 'kysely', 'zod', 'ky'],
    message: 'an example knows the public surface, as an outsider would.',
  },
  {
    name: 'testing',
    room: ['core', 'widgets', 'react-bindings', 'server'],
    never: ['*/testing', '*/testing-*', '*/*/testing', '*/*/*/testing'],
    message: 'what stands in for the real thing is never imported by a shipped file.',
  },
];

/** Packages that exactly one place may import: one entry, one lint rule (`tandem/only-<name>`). */
export const onlyIn = [
  { name: 'ky', what: ['ky'], where: ['core/http'], message: 'ky is known to core/http.ts only.' },
  {
    name: 'isbot',
    what: ['isbot'],
    where: ['server'],
    message: "isbot's verdict is a fact handed to the judge: the server imports it, core never.",
  },
  {
    name: 'kysely',
    what: ['kysely'],
    where: ['server/store'],
    message: 'Kysely is known to server/store only.',
  },
  {
    name: 'sqlite',
    what: ['node:sqlite'],
    where: ['server/store', 'server/clicks'],
    message: 'node:sqlite is opened by server/store and by the journal of clicks only.',
  },
];
