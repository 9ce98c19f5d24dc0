import PictureLink from '../charts/PictureLink.astro';
import DocumentFacts from '../components/DocumentFacts.astro';
import DocumentCitations from '../components/citation-list/DocumentCitations.astro';
import DataFiles from '../components/DataFiles.astro';
import Normalisation from '../components/Normalisation.astro';
import Contact from '../components/Contact.astro';
import Provision from '../components/Provision.astro';
import SectionContents from '../components/SectionContents.astro';
import type { KnownTag } from './known-tags.ts';

/** The component of each tag that the MDX of content/ may use. */
export const tagsForMdx = {
  Contact,
  DataFiles,
  DocumentCitations,
  DocumentFacts,
  Normalisation,
  Picture: PictureLink,
  Provision,
  SectionContents,
} satisfies Record<KnownTag, unknown>;
