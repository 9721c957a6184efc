/** Its builder's turn. */
export function Chronicle() {
  return null;
}
