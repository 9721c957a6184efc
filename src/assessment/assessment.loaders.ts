import { loaderById } from '../graphql/loader.ts';
import { fetchAssessments } from './assessment.store.ts';

export const assessmentById = loaderById(fetchAssessments);
