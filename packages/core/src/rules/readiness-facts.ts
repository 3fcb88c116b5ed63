/**
 * What readiness looks at: plain facts about a programme.
 * @module
 */

/** What is known of a programme. What is absent is unknown, which is not the same as 0 or `false`. */
export interface ReadinessFacts {
  /** Whether everybody may join by now. */
  openToEveryone?: boolean | undefined;
  /** Whether a pilot group went first. */
  pilotRun?: boolean | undefined;
  /** How many people were trained before the opening. */
  trainedBeforeOpening?: number | undefined;
  /** What the programme is for: a figure to reach, and until when. */
  objectives?: readonly { figure?: number | undefined; horizon?: string | undefined }[] | undefined;
  /** Quotas that anybody was given. */
  quotas?: number | undefined;
  /** Reminders that came more often than the person chose. */
  remindersBeyondRhythm?: number | undefined;
  /** Members whom somebody else enrolled. */
  enrolledByOthers?: number | undefined;
  /** Members marked as leaders. */
  leaders?: number | undefined;
  /** Of those, how many shared in the last 30 days. */
  leadersSharing?: number | undefined;
  /** People who run it. */
  leads?: number | undefined;
  /** What the plan holds for the coming weeks. */
  planned?: number | undefined;
  /** Contents published in the last 14 days. */
  newContents?: number | undefined;
  /** Shares of the last 30 days. */
  shares?: number | undefined;
  /** Of those, how many had a kudos or a comment from a lead or champion. */
  answeredShares?: number | undefined;
  /** Contents that come with captions. */
  captionedContents?: number | undefined;
  /** Of those, how many with one caption only. */
  oneCaptionContents?: number | undefined;
  /** Captions that may not be changed. */
  lockedCaptions?: number | undefined;
  /** Steps at which somebody's words wait for approval. */
  reviewSteps?: number | undefined;
  /** Whether people see what their shares brought. */
  impactShown?: boolean | undefined;
  /** Courses that give a certificate. */
  certificates?: number | undefined;
  /** Whether there is recognition in any form. */
  recognition?: boolean | undefined;
  /** Whether what people get out of it is said. */
  benefitsNamed?: boolean | undefined;
}

/** The facts that a rule asked for: they are there. */
export type KnownFacts = { [Name in keyof ReadinessFacts]-?: NonNullable<ReadinessFacts[Name]> };
