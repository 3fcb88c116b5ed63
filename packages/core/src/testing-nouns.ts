/**
 * Training and impact of the service in memory.
 * @module
 */
import type { Content, Course, Impact, Share, StepResult } from './schemas/index.js';
import { sampleCourse, sampleFigures } from './testing-samples.js';

const NOW = '2026-11-20T09:00:00.000Z';

/** One course and the reader's progress in it. */
export class MemoryTraining {
  readonly course: Course = sampleCourse();
  readonly #changed: (courseId: string) => void;

  constructor(changed: (courseId: string) => void) {
    this.#changed = changed;
  }

  list(empty: boolean) {
    if (empty) return { items: [] };
    const open = this.course.done.length < this.course.steps.length;
    return { items: [this.course], ...(open ? { next: this.course.id } : {}) };
  }

  step(id: string, answer: string[] | undefined, recorded: boolean): StepResult {
    const passed = id !== 'which' || answer?.join() === 'own';
    if (passed) this.done(id);
    const { done, certificate } = this.course;
    return {
      step: id,
      passed,
      recorded,
      feedback: passed ? 'People read what changed for people.' : 'A headline is read already.',
      done,
      ...(certificate ? { certificate } : {}),
    };
  }

  done(step: string): void {
    const { done, steps, id } = this.course;
    if (!steps.some((one) => one.id === step) || done.includes(step)) return;
    done.push(step);
    if (done.length === steps.length) this.course.certificate = { id: 'cert-1', earnedAt: NOW };
    this.#changed(id);
  }
}

/** What some shares brought; nothing at all where there are none to count. */
export function memoryImpact(
  counted: Share[] | undefined,
  points: number,
  contents: Content[],
): Impact {
  const none = { raw: 0, human: 0, preview: 0, automated: 0, suspect: 0, own: 0, repeat: 0 };
  const shares = counted ?? [];
  const figures = counted ? sampleFigures() : { ...none, version: 1 };
  return {
    period: 'season',
    figures,
    points: counted ? points : 0,
    shares: shares.length,
    declared: shares.filter(({ state }) => state === 'declared').length,
    corroborated: 0,
    conversions: counted ? [{ kind: 'lead', count: 1 }] : [],
    rows: shares.map((share) => ({
      shareId: share.id,
      contentId: share.contentId,
      title: contents.find(({ id }) => id === share.contentId)?.title ?? '',
      network: share.network,
      state: share.state,
      sharedAt: share.preparedAt,
      figures,
    })),
    days: counted
      ? [
          { day: '2026-11-19', human: 2, raw: 5 },
          { day: '2026-11-20', human: 3, raw: 7 },
        ]
      : [],
    ownHits: counted ? [{ at: NOW, contentId: 'green-line', reason: 'own' }] : [],
    certificates: [],
  };
}
