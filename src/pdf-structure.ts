/** The structure of a tagged PDF: what is a heading, a paragraph, a link, in the order of reading. */

/** What a part is, by the names of the standard. */
export type PdfTag = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Link';

/** A part, and what it holds: marked words and links by their numbers on the page, and parts. */
export interface PdfPart {
  tag: PdfTag;
  content: ({ words: number } | { link: number } | PdfPart)[];
}

/** A page as the structure knows it: its object, those of its links, its parts. */
export interface StructuredPage {
  object: string;
  links: readonly string[];
  parts: readonly PdfPart[];
}

/** Adds objects to a document; what is reserved is written once all that it names has a place. */
export interface ObjectTable {
  add: (body: string) => string;
  reserve: () => string;
  write: (object: string, body: string) => void;
}

/** Under which key the tree of parents knows a page, and each of its links after it. */
export function parentKeys(pages: readonly { links: readonly unknown[] }[]): number[] {
  let next = 0;
  return pages.map(({ links }) => {
    const key = next;
    next += 1 + links.length;
    return key;
  });
}

/** Adds the tree of a document, and gives its root. */
export function addStructure(pages: readonly StructuredPage[], table: ObjectTable): string {
  const root = table.reserve();
  const whole = table.reserve();
  const keys = parentKeys(pages);
  const parents: string[] = [];
  const kids = pages.flatMap(({ object: page, links, parts }, i) => {
    const ofWords: string[] = [];
    const ofLinks: string[] = [];
    const addPart = ({ tag, content }: PdfPart, parent: string): string => {
      const part = table.reserve();
      const held = content.map((each) => {
        if ('tag' in each) return addPart(each, part);
        if ('words' in each) {
          ofWords[each.words] = part;
          return String(each.words);
        }
        ofLinks[each.link] = part;
        return `<< /Type /OBJR /Obj ${links[each.link]!} >>`;
      });
      table.write(
        part,
        `<< /Type /StructElem /S /${tag} /P ${parent} /Pg ${page} /K [${held.join(' ')}] >>`,
      );
      return part;
    };
    const added = parts.map((part) => addPart(part, whole));
    parents.push(`${String(keys[i])} [${ofWords.join(' ')}]`);
    parents.push(...ofLinks.map((part, j) => `${String(keys[i]! + 1 + j)} ${part}`));
    return added;
  });
  table.write(whole, `<< /Type /StructElem /S /Document /P ${root} /K [${kids.join(' ')}] >>`);
  const tree = table.add(`<< /Nums [${parents.join(' ')}] >>`);
  table.write(root, `<< /Type /StructTreeRoot /K [${whole}] /ParentTree ${tree} >>`);
  return root;
}
