/** Its builder's turn. */
export function Provenance() {
  return null;
}
