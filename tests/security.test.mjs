/** The page of ASVS: every requirement is there once, and every file it names exists. @module */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from '../scripts/lib/paths.mjs';

const page = readFileSync(at('docs/security/asvs.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+)\s*\|([^|]+)\|([^|]+)\|$/gm)];

describe('OWASP ASVS 5.0.0, level 1', () => {
  it('is walked through item by item, each with its test or its reason', () => {
    expect(rows.length).toBe(70);
    expect(new Set(rows.map(([, id]) => id)).size).toBe(70);
    expect(rows.filter(([, , , held = '']) => held.trim().length < 12)).toEqual([]);
  });

  it('names files that are there', () => {
    const files = [...page.matchAll(/`([\w./-]+\.(?:ts|mjs|yml))`/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files)].filter((file) => !existsSync(at(file)))).toEqual([]);
  });
});
