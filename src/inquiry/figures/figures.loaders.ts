import { loader } from '../../graphql/loader.ts';
import { fetchPlacesAbove } from './figures.store.ts';

/** Every place that a place lies within. */
export const placesAboveOf = loader(fetchPlacesAbove);
