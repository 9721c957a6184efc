/** A plain table of texts, each column as wide as asked, long texts over several lines. */
export function printTable(columns: Readonly<Record<string, number>>, rows: readonly (readonly string[])[]): string {
  const widths = Object.values(columns);
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  return [Object.keys(columns), ...rows].map((row) => printRow(row, widths)).join(`\n${rule}\n`);
}

function printRow(cells: readonly string[], widths: readonly number[]): string {
  const columns = widths.map((width, at) => wrap(cells[at] ?? '', width));
  const height = Math.max(...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => (column[line] ?? '').padEnd(widths[at] ?? 0))
      .join(' │ ')
      .trimEnd(),
  );
  return lines.join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
