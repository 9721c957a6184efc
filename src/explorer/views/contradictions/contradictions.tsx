/** Its builder's turn. */
export function Contradictions() {
  return null;
}
