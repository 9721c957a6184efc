/** Its builder's turn. */
export function Stances() {
  return null;
}
