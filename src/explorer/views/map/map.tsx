/** Its builder's turn. */
export function MapOfPlaces() {
  return null;
}
