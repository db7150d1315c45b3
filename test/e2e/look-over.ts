/** What is wrong with the page as it stands, in words. Runs inside the browser: it may use nothing from outside. */
export function lookOver(): string[] {
  const wrong = new Set<string>();
  const key = /^[a-z][\w-]*(\.[\w-]+)+$/;
  const isFile = /\.(csv|json|txt)$/;
  const seen = (text: string, where: string) => {
    if (key.test(text) && !isFile.test(text)) wrong.add(`untranslated ${where}: ${text}`);
    if (/%\{|\bundefined\b|\bNaN\b|\[object/.test(text)) wrong.add(`odd ${where}: ${text.slice(0, 80)}`);
  };
  const isShown = (element: Element) => element.getClientRects().length > 0;
  // The page clips what runs out of it, so that nothing scrolls sideways; only what is in a box of its own may be wider.
  const isLost = (element: Element) => {
    if (element instanceof SVGElement || element.getBoundingClientRect().right <= window.innerWidth + 1) return false;
    for (let around: Element | null = element; around; around = around.parentElement)
      if (/auto|scroll|hidden/.test(getComputedStyle(around).overflowX)) return false;
    return true;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    const text = (texts.currentNode.textContent ?? '').trim();
    if (!parent || text === '' || !isShown(parent) || ['SCRIPT', 'STYLE', 'CODE'].includes(parent.tagName)) continue;
    seen(text, 'text');
    if (isLost(parent)) wrong.add(`beyond the window: ${text.slice(0, 80)}`);
  }
  for (const attribute of ['title', 'aria-label', 'placeholder'])
    for (const element of document.querySelectorAll(`[${attribute}]`))
      seen(element.getAttribute(attribute) ?? '', attribute);
  seen(document.title, 'title of the page');
  const sideways = document.documentElement.scrollWidth - window.innerWidth;
  if (sideways > 1) wrong.add(`${sideways} pixels wider than the window`);
  // A box that scrolls gives way where its neighbours do not, down to a line that shows nothing of what is in it.
  for (const box of document.querySelectorAll('div, section, ul')) {
    const squeezed = box.clientHeight < 40 && box.scrollHeight > box.clientHeight + 20;
    if (squeezed && isShown(box) && /auto|scroll/.test(getComputedStyle(box).overflowY))
      wrong.add(`${box.clientHeight} pixels high, of ${box.scrollHeight}: ${(box.textContent ?? '').slice(0, 60)}`);
  }
  for (const control of document.querySelectorAll<HTMLInputElement>('button, a[href], input, select, textarea')) {
    if (!isShown(control) || control.type === 'hidden' || control.closest('[aria-hidden=true]')) continue;
    const by = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = [
      control.getAttribute('aria-label'),
      control.title,
      control.textContent,
      ...by.map((id) => document.getElementById(id)?.textContent),
      ...[...(control.labels ?? [])].map((label) => label.textContent),
      ...[...control.querySelectorAll('[aria-label], title')].map((each) => each.ariaLabel ?? each.textContent),
    ].some((name) => (name ?? '').trim() !== '');
    if (!named) wrong.add(`no name: ${control.outerHTML.slice(0, 120)}`);
  }
  return [...wrong];
}
