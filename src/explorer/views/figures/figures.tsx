/** Its builder's turn. */
export function Figures() {
  return null;
}
