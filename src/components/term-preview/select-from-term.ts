/** What Chrome and Safari know and TypeScript calls deprecated: what came after it is too young. */
interface Caret {
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/**
 * Lets a selection begin on a term, as anywhere in the text: browsers would drag the link away.
 * Firefox, which does not know caretRangeFromPoint, still does.
 */
export function selectFromTerms(): void {
  let pressed: Range | null | undefined;
  let start: Range | null | undefined;
  const under = ({ clientX, clientY }: MouseEvent): Range | null | undefined =>
    (document as Caret).caretRangeFromPoint?.(clientX, clientY);
  document.addEventListener('pointerdown', (event) => {
    pressed = under(event);
    start = undefined;
  });
  document.addEventListener('dragstart', (event) => {
    const { target } = event;
    if (!pressed || !(target instanceof Element && target.matches('a.term'))) return;
    event.preventDefault();
    start = pressed;
  });
  document.addEventListener('pointermove', (event) => {
    const end = start && event.buttons === 1 ? under(event) : undefined;
    if (!start || !end) return;
    getSelection()!.setBaseAndExtent(
      start.startContainer,
      start.startOffset,
      end.startContainer,
      end.startOffset,
    );
  });
}
