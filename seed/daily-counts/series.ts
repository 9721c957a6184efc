/** What of the original files is taken, and how it is read: one row for each of their fields. */

/** A line of reporting: one voice, reporting on one place. */
export type LineName = 'mohtel' | 'gmotel' | 'ocha-flash' | 'ocha-verified' | 'ocha-lebanon' | 'moph-lb';

/** A series of figures: what is counted, of whom, and whether it runs on from a beginning. */
export interface Series {
  readonly measure: 'KILLED' | 'INJURED' | 'OTHER';
  readonly measureWords?: string;
  /** Who is counted, in words. */
  readonly population: string;
  readonly cumulative: boolean;
  /** The makers repeat the last value where there is no new one, so a repeated value may be nobody's report. */
  readonly carriedForward?: true;
}

const total = (measure: 'KILLED' | 'INJURED', population = 'people'): Series => ({
  measure,
  population,
  cumulative: true,
});
const part = (measure: 'KILLED' | 'INJURED', population: string): Series => ({
  ...total(measure, population),
  carriedForward: true,
});
const starved = (population: string): Series => ({
  measure: 'OTHER',
  measureWords: 'deaths from starvation',
  population,
  cumulative: true,
  carriedForward: true,
});
const daily = (measure: 'KILLED' | 'INJURED'): Series => ({ measure, population: 'people', cumulative: false });

/** casualties_daily.json. What is called `ext_...` is worked out by the makers, and so is never taken. */
export const GAZA: Readonly<Record<string, Series>> = {
  killed_cum: total('KILLED'),
  injured_cum: total('INJURED'),
  killed: daily('KILLED'),
  injured: daily('INJURED'),
  killed_children_cum: part('KILLED', 'children'),
  killed_women_cum: part('KILLED', 'women'),
  med_killed_cum: part('KILLED', 'medical personnel'),
  civdef_killed_cum: part('KILLED', 'emergency workers'),
  press_killed_cum: part('KILLED', 'journalists'),
  aid_seeker_killed_cum: part('KILLED', 'people at aid distributions or on the way there'),
  aid_seeker_injured_cum: part('INJURED', 'people at aid distributions or on the way there'),
  famine_cum: starved('people'),
  child_famine_cum: starved('children'),
};

/** west_bank_daily.json, outside of `verified`. */
export const WEST_BANK_FLASH: Readonly<Record<string, Series>> = {
  killed_cum: total('KILLED'),
  injured_cum: total('INJURED'),
  killed_children_cum: total('KILLED', 'children'),
  injured_children_cum: total('INJURED', 'children'),
};

/** west_bank_daily.json, inside of `verified`. */
export const WEST_BANK_VERIFIED: Readonly<Record<string, Series>> = {
  ...WEST_BANK_FLASH,
  killed: daily('KILLED'),
  injured: daily('INJURED'),
};

/** lebanon_casualties_daily.json. Its `killed_cum` and `injured_cum` are the makers' own sums over both counts. */
export const LEBANON: Readonly<Record<string, Series>> = {
  killed_cum_reported: total('KILLED'),
  injured_cum_reported: total('INJURED'),
  killed: daily('KILLED'),
  injured: daily('INJURED'),
};
