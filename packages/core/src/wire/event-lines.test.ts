/** Promises of reading server-sent events: what the usual library reads, however the text is cut. @module */
import { expect } from 'chai';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { eventLines, type StreamEvent } from './event-lines.js';

const line = fc.constantFrom(
  ...[
    '',
    '',
    'data: a',
    'data:b',
    'data:  c',
    'data',
    ':still there',
    'id: 7',
    'id:8',
    'event: hit',
  ],
  ...['event:reset', 'retry: 5', 'other: x', 'data: {"é":"👩"}', 'data: a:b'],
);
const ends = fc.constantFrom('\n', '\r\n', '\r');
const stream = fc
  .array(fc.tuple(line, ends), { maxLength: 20 })
  .map((parts) => `${parts.map(([text, end]) => text + end).join('')}\n\n:\n`);

const ours = (pieces: string[]): StreamEvent[] => {
  const events: StreamEvent[] = [];
  pieces.forEach(eventLines((event) => events.push(event)));
  return events;
};

describe('eventLines', () => {
  it('reads what the usual library reads', () => {
    fc.assert(
      fc.property(stream, (text) => {
        const theirs: StreamEvent[] = [];
        const parser = createParser({
          onEvent: ({ id, event, data }) => theirs.push({ id, event, data }),
        });
        parser.feed(text);
        expect(ours([text])).to.deep.equal(theirs);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same however the text is cut', () => {
    fc.assert(
      fc.property(stream, fc.array(fc.nat(40), { maxLength: 9 }), (text, cuts) => {
        let rest = text;
        const pieces = cuts.map((at) => {
          const piece = rest.slice(0, at);
          rest = rest.slice(at);
          return piece;
        });
        expect(ours([...pieces, rest])).to.deep.equal(ours([text]));
      }),
    );
  });

  it('takes the names of what every object has for fields like any other', () => {
    expect(ours(['__proto__: x\nconstructor: y\ndata: a\n\n'])).to.deep.equal([
      { id: undefined, event: undefined, data: 'a' },
    ]);
  });
});
