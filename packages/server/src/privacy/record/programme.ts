/**
 * The record of processing: what is kept of programmes and what they publish, with nobody in it.
 * @module
 */
import { KEPT, SEEN, type RecordEntries } from './entry.js';

const programme = { kept: KEPT.programme, seen: SEEN.everybody };

/** What is kept of programmes. */
export const PROGRAMME: RecordEntries = {
  programmes: {
    ...programme,
    what: 'Programmes and their settings.',
    why: 'to serve them',
    fields: {
      id: 'the name in addresses and tokens',
      name: 'the name on screen',
      languages: 'its languages',
      time_zone: 'where its day ends',
      link_host: 'the host of its links',
      origins: 'pages that may call',
      hosts: 'hosts whose pages become content',
      egress: 'address ranges of the organisation, so that its own visits are told apart',
      networks: 'networks it offers',
      disclosures: 'words that tell readers of the employment',
      k: 'the fewest people a figure may be about',
      settings: 'what its lead set: benefits, launch, conversions, rate card',
    },
  },
  policies: {
    ...programme,
    what: 'What a programme agreed with its works council.',
    why: 'to keep to it',
    fields: { council: 'off, aggregates or pseudonymous' },
  },
  seasons: {
    ...programme,
    what: 'Seasons with the rules frozen for them.',
    why: 'rules do not change while people play by them',
    fields: {
      id: 'its name in addresses',
      name: 'its name on screen',
      starts_at: 'when it begins',
      ends_at: 'when it ends',
      rules: 'points by kind of fact',
      seal: 'what any change of the rules would change',
    },
  },
  keys: {
    ...programme,
    what: 'Versions of keys; the keys derive from the service’s secret and stand nowhere.',
    why: 'to change keys without breaking links',
    seen: SEEN.nobody,
    fields: {
      kind: 'link or portal',
      version: 'its number',
      status: 'active, retired, compromised',
    },
  },
  contents: {
    ...programme,
    what: 'What is worth sharing.',
    why: 'to offer it',
    fields: {
      id: 'its name in addresses',
      kind: 'article, job, event …',
      origin: 'brand, third-party or member',
      state: 'draft, published or withdrawn',
      title: 'its title',
      summary: 'its summary',
      url: 'where it is',
      url_key: 'the same without what does not matter, to find it again',
      fallback_url: 'where links lead once it is withdrawn',
      image: 'the address of its picture',
      language: 'its language',
      author: 'its author, as its publisher names them',
      topics: 'its topics',
      captions: 'suggested captions',
      applause: 'how often it was applauded',
      published_at: 'when it was published',
    },
  },
  content_topics: {
    ...programme,
    what: 'Topics of contents.',
    why: 'to find contents by topic',
    fields: { topic: 'a topic' },
  },
  sources: {
    ...programme,
    what: 'Feeds that content comes from.',
    why: 'to read them again',
    seen: SEEN.lead,
    fields: {
      id: 'its name in addresses',
      url: 'where it is',
      origin: 'brand or third-party',
      title: 'its title',
    },
  },
  feed_entries: {
    ...programme,
    what: 'Entries of feeds that became content.',
    why: 'so that a second import adds nothing',
    seen: SEEN.nobody,
    fields: { entry: 'what tells the entry apart' },
  },
  courses: {
    ...programme,
    what: 'Courses.',
    why: 'training',
    fields: {
      id: 'its name in addresses',
      draft: 'its texts and steps',
      position: 'its place in the list',
      retired: 'whether it is offered no more',
    },
  },
  plan_entries: {
    ...programme,
    what: 'What is coming.',
    why: 'so that people can prepare',
    fields: {
      id: 'its name in addresses',
      draft: 'its texts',
      first_day: 'its first day',
      last_day: 'its last day',
    },
  },
  missions: {
    ...programme,
    what: 'Missions that are offered.',
    why: 'useful things to do that no network can see',
    fields: {
      id: 'its name in addresses',
      draft: 'its texts',
      position: 'its place in the list',
      offered: 'whether it is offered now',
    },
  },
  pulses: {
    ...programme,
    what: 'Questions that are asked.',
    why: 'to hear how people are',
    fields: {
      id: 'its name in addresses',
      draft: 'its words and choices',
      opens_at: 'when it opens',
      closes_at: 'when it closes',
    },
  },
  pulse_counts: {
    ...programme,
    what: 'How often each choice was chosen: all there is of an answer.',
    why: 'to show what everybody answered, once enough have',
    fields: {
      pulse: 'the question',
      choice: 'the choice',
      answers: 'how many',
      shown: 'how many may be told: it moves by k at once',
    },
  },
  migrations: {
    what: 'Steps by which these tables were made.',
    why: 'to bring them up to date once',
    kept: KEPT.programme,
    seen: SEEN.nobody,
    fields: { name: 'the step', applied_at: 'when' },
  },
};
