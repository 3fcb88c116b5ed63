/**
 * The tables of training, as Kysely sees them.
 * @module
 */

/** Courses; `draft` is JSON of core's `CourseDraft`. */
export interface CoursesTable {
  programme: number;
  id: string;
  draft: string;
  position: number;
  /** 1 when it is offered no more; certificates stay. */
  retired: number;
}

/** Steps that members completed. */
export interface StepsTable {
  programme: number;
  member: number;
  course: string;
  step: string;
  at: number;
}

/** Certificates that members earned. */
export interface CertificatesTable {
  programme: number;
  id: string;
  member: number;
  course: string;
  earned_at: number;
}
