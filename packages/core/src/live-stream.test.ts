/** Promises of the live stream. @module */
import { expect } from 'chai';
import { openLive, type LivePorts } from './live.js';
import { until } from './testing/until.js';

const answer = (text: string, status = 200) => ({
  answer: new Response(text, { status }),
  retryAfter: 0,
});
let channels = 0;

/** A stream over the answers in turn, what it said, and where each connection began. */
function listen(answers: { answer: Response; retryAfter: number }[], since = 0) {
  const heard: unknown[] = [];
  const from: number[] = [];
  const ports: LivePorts = {
    since,
    channel: `test-${channels++}`,
    onEvent: (event) => void heard.push(event.type),
    onReset: () => void heard.push('RESET'),
    onError: (error) => void heard.push((error as { code: string }).code),
    connect: (last) => {
      from.push(last);
      return Promise.resolve(answers.shift() ?? answer(''));
    },
  };
  return { stream: openLive(ports), heard, from };
}

describe('the live stream', () => {
  it('is taken up after the last fact that was heard', async () => {
    const first = answer('id: 7\ndata: {"type":"standing"}\n\n');
    const { stream, heard, from } = listen([first, answer('')], 5);
    await until(() => from.length >= 2);
    stream.close();
    expect([heard, from.slice(0, 2)]).to.deep.equal([['standing'], [5, 7]]);
  });

  it('says which facts it cannot read, and goes on', async () => {
    const lines = ['{', 'null', '[]', '"x"', '{"type":1}', '{"type":"standing"}'];
    const text = lines.map((data, i) => `id: ${i + 1}\ndata: ${data}\n\n`).join('');
    const { stream, heard } = listen([answer(text)]);
    await until(() => heard.includes('standing'));
    stream.close();
    expect(heard).to.deep.equal([...Array(5).fill('answer_invalid'), 'standing']);
  });

  it('keeps its place whatever numbers arrive', async () => {
    const facts = ['x', '1e400', '-3', '1.5'].map((id) => `id: ${id}\nevent: reset\ndata: 1\n\n`);
    const { stream, from } = listen([answer(facts.join('')), answer('')], 3);
    await until(() => from.length >= 2);
    stream.close();
    expect(from.slice(0, 2)).to.deep.equal([3, 3]);
  });

  it('says once that the service refuses it', async () => {
    const { stream, heard, from } = listen([answer('no', 403), answer('no', 403)]);
    await until(() => from.length >= 2);
    stream.close();
    expect(heard).to.deep.equal(['live_refused']);
  });
});
