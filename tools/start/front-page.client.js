// Asks how far Storybook is until its door can be opened.
const door = document.querySelector('[data-storybook]');

async function look() {
  if (door === null || door.dataset.storybook === 'ready' || door.dataset.storybook === 'failed') return;
  const response = await fetch('/status.json').catch(() => undefined);
  const status = response?.ok ? await response.json() : undefined;
  const changed = status && `${status.state} ${status.step}` !== door.dataset.seen;
  if (changed) {
    door.dataset.seen = `${status.state} ${status.step}`;
    const page = await fetch(location.href).then((answer) => answer.text());
    const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-storybook]');
    if (fresh !== null) {
      door.dataset.storybook = fresh.dataset.storybook;
      door.querySelector('.door-link').replaceChildren(...fresh.querySelector('.door-link').childNodes);
      door.querySelector('.door-status').textContent = fresh.querySelector('.door-status').textContent;
    }
  }
  setTimeout(look, 1500);
}

await look();
