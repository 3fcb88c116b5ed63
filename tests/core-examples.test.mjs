/** Every function of core has an example, and every example compiles against the door that it is behind. @module */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { at, readJson } from '../scripts/lib/paths.mjs';

const source = at('packages/core/src');
const doors = Object.values(readJson('packages/core/package.json').exports)
  .map((door) => door['tandem-source'])
  .filter((file) => file && file !== './src/testing.ts')
  .map((file) => at('packages/core', file));

/** What an example may take for granted, as its reader has it at hand. */
const given = `
  declare const tandem: Tandem, getToken: () => string, session: Session, content: Content;
  declare const url: string, text: string, colleague: string, code: string, at: Date, now: Date;
  declare const secret: Uint8Array, key: Uint8Array, bytes: Uint8Array;
  declare const letters: { write(member: number, link: string): void }, batch: Batch;
  declare const facts: HitFacts, context: HitContext, kept: JudgedHit[], scores: Score[];
  declare const hits: Map<string, { at: number }>, field: Parameters<typeof windowOn>[0];
  declare const figures: Figures, spring: { x: Figures }, autumn: { x: Figures };
  declare const card: RateCard, season: SealedSeason<PointRules>, startsAt: string, endsAt: string;
  declare const challenge: Challenge, earned: ChallengeFact[], groups: TeamPoints[];
  declare const counts: PulseCount[], audiences: Audience[];`;

const config = ts.getParsedCommandLineOfConfigFile(at('packages/core/tsconfig.json'), {}, ts.sys);
const options = {
  ...{ ...config.options, noEmit: true, types: ['node'], skipLibCheck: true },
  ...{ noUnusedLocals: false, verbatimModuleSyntax: false, isolatedModules: false },
};
let found;

beforeAll(() => {
  const program = ts.createProgram(doors, options);
  const checker = program.getTypeChecker();
  found = doors.flatMap((file) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
      .map((symbol) => described(checker, symbol, file)),
  );
}, 120_000);

function described(checker, symbol, door) {
  const aimed = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const tags = aimed.getJsDocTags(checker).filter(({ name }) => name === 'example');
  const isValue = (aimed.flags & ts.SymbolFlags.Value) !== 0;
  const type = isValue ? checker.getTypeOfSymbol(aimed) : undefined;
  return {
    name: symbol.name,
    door,
    isValue,
    callable: (type?.getCallSignatures().length ?? 0) > 0,
    examples: tags.map((tag) => ts.displayPartsToString(tag.text)),
  };
}

it('shows how each function is called', () => {
  const silent = found.filter(({ callable, examples }) => callable && examples.length === 0);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

it('shows nothing that does not compile', { timeout: 120_000 }, () => {
  const file = path.join(source, 'examples-of-every-door.ts');
  const text = `${imports()}\n${given}\n${bodies()}\nexport {};\n`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, options.target) : read(name, ...rest);
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  host.readFile = (name) => (name === file ? text : readFileSync(name, 'utf8'));
  const program = ts.createProgram([file], options, host);
  const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  const lines = text.split('\n');
  const told = problems.map(({ start = 0, messageText }) => {
    const { line } = ts.getLineAndCharacterOfPosition(program.getSourceFile(file), start);
    return `${lines[line]?.trim()} → ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(told).toEqual([]);
});

/** Each name once; of the wire's names, those that no room has. */
function imports() {
  const first = new Map();
  const inOrder = found.toSorted((a, b) => onTheWire(a) - onTheWire(b));
  for (const { name, door } of inOrder) if (!first.has(name)) first.set(name, door);
  const specifierOf = (door) => `./${path.relative(source, door).replace('.ts', '.js')}`;
  return [...first]
    .map(([name, door]) => `import { ${name} } from '${specifierOf(door)}';`)
    .join('\n');
}

const onTheWire = ({ door }) => Number(/src\/(?:schemas\/)?index\.ts$/.test(door));

function bodies() {
  const all = new Set(found.flatMap(({ examples }) => examples));
  return [...all].map((code, i) => `async function example${i}() {\n${code}\n}`).join('\n');
}
