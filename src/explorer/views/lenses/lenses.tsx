/** Its builder's turn. */
export function TwoLenses() {
  return null;
}
