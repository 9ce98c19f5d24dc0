interface Content {
  text?: string;
  class?: string;
  lang?: string;
  children?: readonly (string | Node)[];
}

/** An element with its text or children; text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { text, class: name, lang, children = [] }: Content = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (lang) made.lang = lang;
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

/** Words that are read out and not shown. */
export function spoken(text: string, lang: string): HTMLSpanElement {
  return element('span', { text, class: 'spoken', lang });
}
