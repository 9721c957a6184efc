/** The part of edtf that we use; the package has no types of its own. */
declare module 'edtf' {
  interface ParsedTime {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** Milliseconds since 1970; an open end is infinite, an unknown one null. */
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): ParsedTime;
}
