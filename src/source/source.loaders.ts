import { loader, loaderById } from '../graphql/loader.ts';
import { fetchRunners, fetchSources, fetchSourcesByHandle } from './source.store.ts';

export const sourceById = loaderById(fetchSources);
export const sourceByHandle = loader(fetchSourcesByHandle);
export const runnersOf = loader(fetchRunners);
