/** Promises of captions, voice and clipboard. @module */
import { expect } from '@open-wc/testing';
import type { Caption } from '@tandem-advocacy/core';
import { captionsFor, sourceOf } from './captions.js';
import { copyText } from '../../internal/clipboard.js';
import { copying } from './testing/parts.js';
import { fingerprint } from '@tandem-advocacy/core/composer';
import { heardIn } from './voice.js';

const caption = (id: string, language: string, network?: string): Caption => ({
  id,
  language,
  text: `Text ${id}`,
  ...(network ? { network } : {}),
});
const ids = (captions: readonly Caption[]) => captions.map(({ id }) => id).join();

describe('suggestions', () => {
  const all = [caption('a', 'en'), caption('b', 'fr-CA'), caption('c', 'fr', 'x')];

  it('are those of the reader’s language and the network', () => {
    expect(ids(captionsFor(all, 'linkedin', 'fr'))).to.equal('b');
    expect(ids(captionsFor(all, 'x', 'fr-FR'))).to.equal('b,c');
  });

  it('are all of them where the reader’s language has none', () => {
    expect(ids(captionsFor(all, 'linkedin', 'de'))).to.equal('a,b');
  });

  it('tell where words came from', () => {
    const [start] = all;
    expect(sourceOf(' ', start)).to.equal('none');
    expect(sourceOf('Text a ', start)).to.equal('suggested');
    expect(sourceOf('Text a, and me', start)).to.equal('edited');
    expect(sourceOf('Me', undefined)).to.equal('own');
  });
});

describe('voice', () => {
  const suggestion = 'Three years of work, and a quieter workshop for everybody in it.';
  const voiceOf = (text: string) => heardIn(text, [suggestion]).voice;

  it('hears a suggestion word for word, whatever its capitals and commas', () => {
    expect(voiceOf(suggestion)).to.equal('same');
    expect(voiceOf('Three years of work and a quieter workshop for EVERYBODY in it')).to.equal(
      'same',
    );
  });

  it('hears what is close, also in another order, and what is somebody’s own', () => {
    expect(voiceOf(`${suggestion} Proud today!`)).to.equal('close');
    expect(voiceOf('A quieter workshop for everybody: three years of work')).to.equal('close');
    expect(voiceOf('I was there from the first sketch on')).to.equal('own');
  });

  it('tells colleagues’ words from a suggestion’s, by fingerprints alone', () => {
    const said = 'Our workshop is quieter now, and my ears say thank you';
    const heard = heardIn(`${said}!`, [suggestion], [fingerprint(said)]);
    expect(heard.voice).to.equal('ours');
    expect(heard.repeated).to.have.length(1);
    expect(heardIn(suggestion, [suggestion], [fingerprint(suggestion)]).voice).to.equal('same');
  });

  it('says which words are repeated', () => {
    const text = 'Proud: a quieter workshop, at last';
    const { repeated } = heardIn(text, [suggestion]);
    expect(repeated.map(([from, to]) => text.slice(from, to))).to.deep.equal([
      'a quieter workshop',
    ]);
  });
});

describe('copyText', () => {
  it('gives the focus back to where it was', async () => {
    copying(true);
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    expect(await copyText('text', document.body)).to.equal(true);
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('says where nothing can be copied', async () => {
    copying(false);
    expect(await copyText('text', document.body)).to.equal(false);
    expect(document.querySelector('textarea')).to.equal(null);
  });
});
