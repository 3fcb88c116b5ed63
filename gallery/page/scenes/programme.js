/** Scenes of `<tandem-programme>` beyond its states: every section, as who runs the programme sees it. @module */

const sections = 'content objectives indicators readiness mix seasons courses invitations'.split(
  ' ',
);

/** The desk of a lead; to anybody else it says that it is for leads. */
export const programme = {
  role: 'lead',
  scenes: sections.map((section) => ({
    name: section,
    attributes: { section },
    // The invented programme has no figure and no horizon yet.
    ...(section === 'objectives' && { state: 'empty', scenario: 'ready' }),
  })),
  states: { 'not-joined': { role: 'member' } },
};
