// Asks how far Storybook is until its door can be opened; the server writes the words.
export {};

const again = 1500;
let seen = '';

async function look(door: HTMLElement): Promise<void> {
  if (['ready', 'failed'].includes(door.dataset['storybook'] ?? '')) return;
  const status = await textAt('/status.json');
  if (status !== undefined && status !== seen) {
    seen = status;
    const page = new DOMParser().parseFromString((await textAt(location.href)) ?? '', 'text/html');
    const fresh = page.querySelector<HTMLElement>('[data-storybook]');
    if (fresh !== null) {
      for (const part of ['.door-link', '.door-status']) {
        door.querySelector(part)?.replaceChildren(...(fresh.querySelector(part)?.childNodes ?? []));
      }
      door.dataset['storybook'] = fresh.dataset['storybook'];
    }
  }
  setTimeout(() => void look(door), again);
}

/** Undefined while the server is away. */
async function textAt(address: string): Promise<string | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

const door = document.querySelector<HTMLElement>('[data-storybook]');
if (door !== null) void look(door);
