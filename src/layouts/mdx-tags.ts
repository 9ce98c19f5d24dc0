import PictureLink from '../charts/PictureLink.astro';
import LeadTable from '../components/LeadTable.astro';
import TargetTable from '../components/TargetTable.astro';
import AddressList from '../components/AddressList.astro';
import Aside from '../components/Aside.astro';
import Cite from '../components/Cite.astro';
import CommitmentAgreement from '../components/CommitmentAgreement.astro';
import CommitmentClasses from '../components/CommitmentClasses.astro';
import CommitmentTable from '../components/CommitmentTable.astro';
import Clause from '../components/Clause.astro';
import InOneMinute from '../components/InOneMinute.astro';
import Discussion from '../components/Discussion.astro';
import Worksheet from '../components/Worksheet.astro';
import DocumentFacts from '../components/DocumentFacts.astro';
import DocumentCitations from '../components/citation-list/DocumentCitations.astro';
import DataFiles from '../components/DataFiles.astro';
import Normalisation from '../components/Normalisation.astro';
import Contact from '../components/Contact.astro';
import QuotationCheck from '../components/quotation-check/QuotationCheck.astro';
import PackList from '../components/PackList.astro';
import SectionContents from '../components/SectionContents.astro';
import type { KnownTag } from './known-tags.ts';

/** The component of each tag that the MDX of content/ may use. */
export const tagsForMdx = {
  AddressList,
  Aside,
  Cite,
  CommitmentAgreement,
  CommitmentClasses,
  CommitmentTable,
  Contact,
  DataFiles,
  Discussion,
  DocumentCitations,
  DocumentFacts,
  InOneMinute,
  LeadTable,
  Normalisation,
  PackList,
  Picture: PictureLink,
  Provision: Clause,
  QuotationCheck,
  SectionContents,
  TargetTable,
  Worksheet,
} satisfies Record<KnownTag, unknown>;
