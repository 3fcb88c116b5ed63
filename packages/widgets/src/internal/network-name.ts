/**
 * How a network is called where only its id is known.
 * @module
 */

const OWN_SPELLING: Record<string, string> = { linkedin: 'LinkedIn', whatsapp: 'WhatsApp' };

/** A network as a language calls it, else as it writes itself; most do with a capital. */
export function networkName(id: string, names: Readonly<Record<string, string>>): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return names[id] ?? OWN_SPELLING[id] ?? words.join(' ');
}
