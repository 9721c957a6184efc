interface RecordLinkProps {
  readonly record: { readonly key: string; readonly label: string };
  readonly open: (key: string, view?: string) => void;
  /** The view that is the way on; without it the record is shown beside. */
  readonly view?: string;
}

/** A record's name, which leads to it. Its own script and direction reach no further than itself. */
export function RecordLink({ record: { key, label }, open, view }: RecordLinkProps) {
  return (
    <button type="button" className="link" onClick={() => open(key, view)}>
      <bdi>{label}</bdi>
    </button>
  );
}
