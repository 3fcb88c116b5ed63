/** The people of the sample, all of them invented. @module */
export const people: Record<string, { name: string; team: string; role?: string }> = {
  ines: { name: 'Ines Marlow', team: 'hydrology' },
  tomas: { name: 'Tomas Quill', team: 'workshops' },
  odile: { name: 'Odile Ferrant', team: 'communication', role: 'lead' },
};
