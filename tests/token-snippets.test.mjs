/** The token guide's own lines, in each of its languages, sign what a service accepts and hand it over. @module */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { openService } from '@tandem-advocacy/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { node24 } from '../scripts/lib/node24.mjs';
import { at } from '../scripts/lib/paths.mjs';
import { onPath } from '../scripts/lib/programs.mjs';

const guide = readFileSync(at('docs/guide/sign-tokens.md'), 'utf8');
const scratch = mkdtempSync(path.join(tmpdir(), 'tandem-tokens-'));
/** Letters, quotes and signs that a careless encoding would lose. */
const reader = { id: 'u-17', name: 'Zoé "Exemple" d’Été', team: 'Étude & prix' };

/** The snippet of a language under a heading. */
function snippet(heading, language) {
  const [, section] = guide.split(`## ${heading}\n`);
  const [, text] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(section) ?? [];
  if (!text) throw new Error(`No ${language} under "${heading}".`);
  return text;
}

const told = JSON.stringify(JSON.stringify(reader));
/** By language: its files, the portal's own session among them, and how to hear what is handed over. */
const languages = {
  js: {
    program: node24,
    files: {
      'sign-reader-token.js': snippet('Sign', 'js'),
      'your-own-session.js': `export const signedInReader = () => JSON.parse(${told});`,
      'token.js': snippet('Hand it over', 'js').replace(
        '.listen(3000)',
        '.listen(0, function () { console.log(this.address().port) })',
      ),
      'package.json': '{ "type": "module" }',
    },
    heard: overHttp,
  },
  php: {
    program: onPath('php'),
    files: {
      'sign-reader-token.php': snippet('Sign', 'php'),
      'your-own-session.php': `<?php function signed_in_reader() { return json_decode(<<<'END'\n${JSON.stringify(reader)}\nEND, true); }`,
      'token.php': snippet('Hand it over', 'php'),
    },
    heard: (program, options) => printed(program, ['token.php'], options),
  },
  python: {
    program: onPath('python3'),
    files: {
      'sign_reader_token.py': snippet('Sign', 'python'),
      'your_own_session.py': `import json\ndef signed_in_reader(environ):\n    return json.loads(${told})\n`,
      'token_page.py': snippet('Hand it over', 'python'),
      'ask.py':
        'from token_page import application\nprint(application({}, lambda status, headers: None)[0].decode())\n',
    },
    heard: (program, options) => printed(program, ['ask.py'], options),
  },
};

async function printed(program, args, options) {
  const { stdout } = await promisify(execFile)(program, args, options);
  return JSON.parse(stdout);
}

async function overHttp(program, options) {
  const child = spawn(program, ['token.js'], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const port of createInterface({ input: child.stdout }))
      return (await fetch(`http://localhost:${port}`)).json();
  } finally {
    child.kill();
  }
}

let service;
let server;
let origin;
let env;

beforeAll(async () => {
  service = await openService({ data: path.join(scratch, 'data') });
  const { portalSecret } = await service.programmes.create({ id: 'acme', name: 'Acme' });
  env = { ...process.env, TANDEM_PORTAL_SECRET: portalSecret };
  server = createServer(service.listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
}, 60_000);
afterAll(async () => {
  server?.close();
  await service?.close();
  rmSync(scratch, { recursive: true, force: true });
});

const here = Object.entries(languages).filter(([, { program }]) => program);

describe.each(here)('the snippets in %s', (name, { program, files, heard }) => {
  it('hand over a token that the service accepts, for the reader whom it names', async () => {
    const cwd = path.join(scratch, name);
    mkdirSync(path.join(cwd, 'node_modules'), { recursive: true });
    symlinkSync(at('packages/server/node_modules/jose'), path.join(cwd, 'node_modules/jose'));
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(cwd, file), text);
    const { token } = await heard(program, { cwd, env });
    const answer = await fetch(`${origin}/v1/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await answer.json()).toMatchObject({ name: reader.name, programme: { id: 'acme' } });
    const { team, exp, iat } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
    expect({ team, lasts: exp - iat }).toEqual({ team: reader.team, lasts: 300 });
  });
});
