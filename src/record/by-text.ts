/** Parts items by a text, each group in the order of the items. (Map.groupBy comes with Node 21.) */
export function byText<Item, Text extends string>(
  items: Iterable<Item>,
  text: (item: Item) => Text,
): Map<Text, Item[]> {
  const groups = new Map<Text, Item[]>();
  for (const item of items) {
    const key = text(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
