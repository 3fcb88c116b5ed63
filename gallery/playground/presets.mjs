/** What stands in the controls at first, where an element alone would show too little. @module */
import { sampleContents } from '@tandem-advocacy/core/testing';

const [content] = sampleContents();

/** Values by element and attribute. */
export const presets = {
  share: { url: content.url, headline: content.title },
  provider: { endpoint: 'https://tandem.example.org', programme: 'acme', 'token-url': '/token' },
};
