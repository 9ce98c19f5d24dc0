/** What comes after the first answer: notes, pages, filters, suggestions and recent queries. */
import { notesOf } from '../../search/answer-freely.ts';
import { orderOf } from '../../search/answer.ts';
import { contentWords } from '../../search/content-words.ts';
import { sideOf } from '../../search/shelf.ts';
import { suggest } from '../../search/suggest.ts';
import type { Desk } from './desk.ts';
import { Filters } from './filters.ts';
import { suggestionsOf } from './suggestions.ts';
import type { Results } from './hit-list.ts';
import { offerRecent } from './offers.ts';
import { searchPages } from './second.ts';

/** A pause after which the second tier is asked, in milliseconds: it is the heaviest. */
const pause = 350;
/** How many of its hits are fetched: below those of the first tier, or alone. */
const [few, many] = [8, 40];
const filters = new WeakMap<Desk, Filters>();

/** The filters of a box, made with the first answer that could be narrowed. */
export async function filtersOf(desk: Desk): Promise<Filters> {
  const known = filters.get(desk);
  if (known) return known;
  await desk.hear();
  const fresh = new Filters(desk, await sideOf(desk.library, desk.place.lang));
  filters.set(desk, fresh);
  return fresh;
}

/** Follows an answer with what stands beside the plan; an empty box with recent queries. */
export async function follow(desk: Desk, results: Results | undefined): Promise<void> {
  await desk.hear();
  if (!results) {
    offerRecent(desk);
    return;
  }
  const isEnough = results.answer ? await addNotes(desk, results) : false;
  if (results.answer) await new Promise((done) => setTimeout(done, pause));
  if (desk.results !== results || isEnough) return;
  await addPages(desk, results);
}

/** Adds the notes to an exact answer, and offers to narrow any; says whether that is all there is. */
async function addNotes(desk: Desk, results: Results): Promise<boolean> {
  const { query, answer } = results;
  const { lang } = desk.place;
  const [own, side, notes] = await Promise.all([
    filtersOf(desk),
    sideOf(desk.library, lang),
    desk.library.notes().catch(() => undefined),
  ]);
  // From now on what is typed is completed; the first answer of a visit does not wait for that.
  desk.suggest = (typed) => suggestionsOf(desk, suggest(side, typed));
  const isExact = answer?.exactness === 'exact';
  const isHeld = isExact || answer?.exactness === 'noted';
  if (isHeld && notes) desk.add(results, await notesOf(query, lang, desk.library));
  if (desk.results === results) own.update();
  return isExact && notes !== undefined;
}

/** Asks the second tier: the first has no exact answer, or is not there. */
async function addPages(desk: Desk, results: Results): Promise<void> {
  const { query, answer } = results;
  const [first] = orderOf(query, desk.place.lang);
  const side = await sideOf(desk.library, first).catch(() => undefined);
  const words = side ? contentWords(side, query) : [query];
  try {
    const pages = await searchPages(desk.place, words, answer ? few : many);
    if (answer && pages.some(({ layer }) => layer !== 'plan')) answer.exactness = 'noted';
    desk.add(results, pages);
    if (desk.results === results) filters.get(desk)?.update();
  } catch {
    if (desk.results === results && !answer) desk.say(desk.words.failed!, 'none');
  }
}
