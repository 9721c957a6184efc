import type { RenderFunction } from '@observablehq/plot';

/** What a mark of a chart leads to, and what it is called. */
export interface Reached {
  readonly key: string;
  readonly name: string;
}

/** As the `render` of a mark: each thing it draws becomes a button, to be clicked, and stepped to by arrow keys. */
export function reached(data: readonly Reached[]): RenderFunction {
  return (...given: Parameters<RenderFunction>) => {
    const [index, scales, values, dimensions, context, next] = given;
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const [i, mark] of [...(group?.children ?? [])].entries()) {
      const datum = data[index[i] ?? -1];
      if (!datum) continue;
      mark.setAttribute('data-key', datum.key);
      mark.setAttribute('role', 'button');
      mark.setAttribute('tabindex', '-1');
      mark.setAttribute('aria-label', datum.name);
    }
    return group;
  };
}
