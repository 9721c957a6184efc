import { loader, loaderById } from '../graphql/loader.ts';
import { fetchDocuments, fetchDocumentsByUrl, fetchOriginals } from './document.store.ts';

export const documentById = loaderById(fetchDocuments);
export const documentByUrl = loader(fetchDocumentsByUrl);
export const originalsOf = loader(fetchOriginals);
