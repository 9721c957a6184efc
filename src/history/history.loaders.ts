import { loaderById } from '../graphql/loader.ts';
import { fetchForgotten } from './forgotten.store.ts';
import { fetchImports } from './import.store.ts';

export const importById = loaderById(fetchImports);
export const forgottenById = loaderById(fetchForgotten);
