/**
 * The sections of the desk, each loaded when it is first shown.
 * @module
 */
import type { Section } from './section.js';

/** The sections, in the order in which they are offered. */
export const SECTIONS = {
  content: () => import('./content.js'),
  objectives: () => import('./objectives.js'),
  indicators: () => import('./indicators.js'),
  readiness: () => import('./readiness.js'),
  mix: () => import('./mix.js'),
  seasons: () => import('./seasons.js'),
  courses: () => import('./courses.js'),
  invitations: () => import('./invitations.js'),
};

/** The name of a section. */
export type SectionName = keyof typeof SECTIONS;

/** Loads a section with what all of them share. */
export async function loadSection(name: SectionName) {
  const [{ section }, desk] = await Promise.all([SECTIONS[name](), import('./desk.js')]);
  return { ...desk, section: section as Section };
}
