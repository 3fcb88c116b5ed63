/** Promises about the browsers of tests: those that are here are found, and a wrong choice is told. @module */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './browser.mjs';

let folder;
const put = (name) => {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
  vi.stubEnv('PATH', folder);
  for (const name of ['CHROME_PATH', 'FIREFOX_PATH', 'WEBKIT_PATH']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('findBrowser', () => {
  it('finds what lies on the PATH, the name of the distribution first', () => {
    put('firefox');
    const own = put('firefox-esr');
    expect(findBrowser('firefox')).toBe(own);
  });

  it('takes WebKit for absent without its driver or a display', () => {
    put('WebKitWebDriver');
    expect(findBrowser('webkit')).toBe(undefined);
  });

  for (const [kind, variable] of [
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
    ['webkit', 'WEBKIT_PATH'],
  ])
    it(`takes what ${variable} names, and says so where that cannot be run`, () => {
      const chosen = put('mine');
      vi.stubEnv(variable, chosen);
      expect(findBrowser(kind)).toBe(chosen);
      vi.stubEnv(variable, '/nowhere/browser');
      expect(() => findBrowser(kind)).toThrow(`${variable} is /nowhere/browser`);
    });
});
