/**
 * The tables of what people do together, as Kysely sees them.
 * @module
 */

/** Thanks: `member` received them from `giver`, once a pair and day. */
export interface KudosTable {
  programme: number;
  id: string;
  member: number;
  giver: number;
  day: string;
  content: number | null;
  mission: string | null;
  at: number;
}
