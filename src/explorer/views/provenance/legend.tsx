/** How to read the tree; in a list there are no lines. */
export function Legend({ hasLines }: { readonly hasLines: boolean }) {
  return (
    <dl className="tree-legend" aria-label="How to read it">
      {hasLines && (
        <>
          <LineMeaning dress="" means="says it, or has it from" />
          <LineMeaning dress="context" means="by context: only the neighbouring sentence names the voice" />
          <LineMeaning dress="loss" means="doubt lost on the way" />
        </>
      )}
      <div>
        <dt>
          <span className="act-flag root">root 1</span>
        </dt>
        <dd>rests on nobody else’s word; one number, one voice</dd>
      </div>
      <div>
        <dt>
          <span className="legend-unread" />
        </dt>
        <dd>known by mention only: nobody can read it</dd>
      </div>
    </dl>
  );
}

function LineMeaning({ dress, means }: { readonly dress: string; readonly means: string }) {
  return (
    <div>
      <dt>
        <svg width="34" height="10" aria-hidden="true">
          <path className={`tree-line ${dress}`} d="M0,5H30" />
        </svg>
      </dt>
      <dd>{means}</dd>
    </div>
  );
}
