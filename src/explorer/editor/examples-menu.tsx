import { DropdownMenu } from '@graphiql/react';
import type { Example } from './tabs.ts';
import { useOpenQuery } from './use-open-query.ts';

interface ExamplesMenuProps {
  readonly examples: readonly Example[];
  /** What stands on its button. */
  readonly name: string;
}

/** Offers the README's queries, each in a tab of its own. */
export function ExamplesMenu({ examples, name }: ExamplesMenuProps) {
  const open = useOpenQuery();
  return (
    <DropdownMenu>
      <DropdownMenu.Button className="examples-menu">{name} ▾</DropdownMenu.Button>
      <DropdownMenu.Content align="end">
        {examples.map((example) => (
          <DropdownMenu.Item key={example.title} onSelect={() => open(example)}>
            {example.title}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
