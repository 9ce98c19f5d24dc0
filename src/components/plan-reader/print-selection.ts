/** Before printing: a selection prints as a handout of the provisions that it touches. */
export function prepareToPrint(host: HTMLElement): void {
  const selection = getSelection();
  const isSelected = (node: Node): boolean =>
    !!selection && !selection.isCollapsed && selection.containsNode(node, true);
  const provisions = [...host.querySelectorAll('.provision')];
  for (const node of provisions) node.toggleAttribute('data-selected', isSelected(node));
  document.documentElement.toggleAttribute('data-printing', provisions.some(isSelected));
}
