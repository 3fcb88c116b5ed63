/**
 * The words that people agreed to, by wording and language: so that anybody can be shown what they were shown.
 *
 * Never changed: other words are another wording, added below, and `CONSENT_WORDING` names the newest.
 * @module
 */

/** The wording that people agree to now; old consents keep theirs. */
export const CONSENT_WORDING = '2026-11';

/** What is asked for, with what it means, by language. */
export type ConsentTexts = Readonly<
  Record<
    string,
    Readonly<Record<'recording' | 'leaderboard', readonly [asked: string, means: string]>>
  >
>;

/** Every wording that ever was shown. */
export const CONSENT_TEXTS: Readonly<Record<string, ConsentTexts>> = {
  '2026-11': {
    en: {
      recording: [
        'My shares and the clicks they bring are recorded',
        'This is what being an ambassador means. Your figures show for you alone; your manager and colleagues only have totals.',
      ],
      leaderboard: [
        'My name may show in the standings',
        'Colleagues then see your name, team, points and place, and you see theirs. Nobody is shown last. Without it, you see your own line, and lose nothing else.',
      ],
    },
    fr: {
      recording: [
        'Mes partages et les clics qu’ils apportent sont enregistrés',
        'C’est ce que veut dire être ambassadeur. Vos chiffres ne s’affichent que pour vous\u202f; votre responsable et vos collègues n’ont que des totaux.',
      ],
      leaderboard: [
        'Mon nom peut apparaître dans le classement',
        'Vos collègues y voient alors votre nom, votre équipe, vos points et votre place, et vous voyez les leurs. Personne n’y est affiché en dernier. Sans cet accord, vous y voyez votre propre ligne, et rien d’autre ne change.',
      ],
    },
    ar: {
      recording: [
        'تُسجَّل مشاركاتي والنقرات التي تجلبها',
        'هذا هو معنى أن تكون سفيرًا. أرقامك تظهر لك وحدك، ولا يرى مديرك وزملاؤك إلا المجاميع.',
      ],
      leaderboard: [
        'يجوز أن يظهر اسمي في الترتيب',
        'يرى زملاؤك حينها اسمك وفريقك ونقاطك ومرتبتك، وترى ما يخصّهم. ولا يُعرض أحد في المرتبة الأخيرة. ومن دون هذه الموافقة ترى سطرك أنت، ولا تخسر شيئًا آخر.',
      ],
    },
  },
};

/** The words behind some lines of the ledger of consents, each wording and language once. */
export function textsBehind(consents: readonly Readonly<Record<string, unknown>>[]) {
  const wordings = new Set(consents.map(({ wording }) => String(wording)));
  return [...wordings].flatMap((wording) =>
    Object.entries(CONSENT_TEXTS[wording] ?? {}).flatMap(([language, texts]) =>
      Object.entries(texts).map(([consent, [asked, means]]) => ({
        ...{ wording, language, consent, asked, means },
      })),
    ),
  );
}
