/** Before printing: a selection prints as a handout of the provisions that it touches, with the day. */
export function prepareToPrint(host: HTMLElement): void {
  const selection = getSelection();
  const isSelected = (node: Node): boolean =>
    !!selection && !selection.isCollapsed && selection.containsNode(node, true);
  const provisions = [...host.querySelectorAll('.provision')];
  for (const node of provisions) node.toggleAttribute('data-selected', isSelected(node));
  document.documentElement.toggleAttribute('data-printing', provisions.some(isSelected));
  for (const time of document.querySelectorAll<HTMLElement>('.printed time')) {
    const now = new Date();
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
    time.textContent = `${String(now.getFullYear())}-${month!}-${day!}`;
    time.parentElement!.hidden = false;
  }
}
