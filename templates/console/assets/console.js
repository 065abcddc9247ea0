'use strict';

/*
 * Works the desk by single keys: j and k move, o opens, letters decide; `?` lists them. Every one of them presses
 * something that stands on the page, so that nothing can be done by key alone. Pages work without this file.
 */
{
  const rows = [...document.querySelectorAll('[data-row]')];
  const help = document.getElementById('help');

  const isTyping = (target) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

  const handleOf = (row) => row.querySelector('input[type=checkbox], a');
  const present = () => rows.findIndex((row) => row.contains(document.activeElement));

  /** Moves among the rows of a list; on an application's page to its neighbours. */
  const move = (step) => {
    if (rows.length === 0) return false;
    const at = present();
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    handleOf(rows[next]).focus();
    rows[next].scrollIntoView({ block: 'nearest' });
    return true;
  };

  const open = () => {
    const row = rows[present()] ?? rows[0];
    row?.querySelector('a')?.click();
    return row !== undefined;
  };

  /** Presses what bears the key: a button or a link at once; a fold opens, and its first field is ready. */
  const press = (key) => {
    const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (target === null) return false;
    if (target.matches('input')) target.focus();
    else if (target.matches('summary')) {
      target.parentElement.open = true;
      target.parentElement.querySelector('textarea, select, input:not([type=hidden])')?.focus();
    } else target.click();
    return true;
  };

  const isBusyElsewhere = (event) => event.ctrlKey || event.metaKey || event.altKey || event.isComposing;

  const onKey = (event) => {
    if (isBusyElsewhere(event)) return;
    if (event.key === 'Escape' && isTyping(event.target)) return event.target.blur();
    if (isTyping(event.target) || help?.open) return;
    const deeds = {
      j: () => move(1) || press('j'),
      k: () => move(-1) || press('k'),
      o: open,
      '?': () => (help?.showModal(), true),
    };
    const done = (deeds[event.key] ?? (() => /^[cidruseznp/]$/.test(event.key) && press(event.key)))();
    if (done) event.preventDefault();
  };

  if (document.body.dataset.keyboard === 'on') document.addEventListener('keydown', onKey);

  /* One press decides once. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
}
