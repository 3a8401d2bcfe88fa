/** The search, which hides what does not hold the words looked for, and the copying; nothing else needs a script. */
export const reportScript = `(() => {
  const copy = document.querySelector('.copy');
  if (copy !== null && navigator.clipboard !== undefined) {
    copy.hidden = false;
    copy.firstElementChild.addEventListener('click', async () => {
      const text = [...document.querySelectorAll('.letter textarea')].find((one) => one.checkVisibility());
      text.select();
      await navigator.clipboard.writeText(text.value);
      copy.lastElementChild.hidden = false;
    });
  }
  const field = document.getElementById('search');
  if (field === null) return;
  document.getElementById('search-field').hidden = false;
  const articles = [...document.querySelectorAll('article')];
  const texts = articles.map((one) => (one.parentElement.querySelector('h3').textContent + ' ' + one.textContent).toLowerCase());
  const search = () => {
    const words = field.value.toLowerCase().split(/\\s+/);
    articles.forEach((one, index) => { one.hidden = !words.every((word) => texts[index].includes(word)); });
    for (const one of document.querySelectorAll('.requirement')) one.hidden = one.querySelector('article:not([hidden])') === null;
    document.getElementById('hits').textContent = articles.filter((one) => !one.hidden).length;
  };
  field.addEventListener('input', search);
  search();
})();`;

/** The source that the page's security policy lets run, and no other; a test holds it to the script. */
export const reportScriptHash = 'sha256-Wyb6rdVCuY+Iw7cCihlkC9tin3jYGxViB4ETwz+48z4=';
