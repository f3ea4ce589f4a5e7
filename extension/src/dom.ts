/** A new element with the given properties and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** A button that leaves the cursor where it is when it is pressed with the pointer. */
export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', className, textContent: label });
  node.addEventListener('mousedown', event => event.preventDefault());
  node.addEventListener('click', onClick);
  return node;
}
