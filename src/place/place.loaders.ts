import { loaderById } from '../graphql/loader.ts';
import { fetchPlaces } from './place.store.ts';

export const placeById = loaderById(fetchPlaces);
