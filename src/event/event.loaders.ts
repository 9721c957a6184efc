import { loaderById } from '../graphql/loader.ts';
import { fetchEvents } from './event.store.ts';

export const eventById = loaderById(fetchEvents);
