import DocumentFacts from '../components/DocumentFacts.astro';
import DocumentCitations from '../components/citation-list/DocumentCitations.astro';
import DataFiles from '../components/DataFiles.astro';
import Normalisation from '../components/Normalisation.astro';
import Provision from '../components/Provision.astro';

/** The only tags that the MDX of content/ may use; any other stops the build. */
export const tagsForMdx = { DataFiles, DocumentCitations, DocumentFacts, Normalisation, Provision };
