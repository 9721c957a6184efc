import { loaderById } from '../graphql/loader.ts';
import { fetchActors } from './actor.store.ts';

export const actorById = loaderById(fetchActors);
