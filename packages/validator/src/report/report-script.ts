/** The search: it hides what does not hold the words that are looked for; nothing else on the page needs a script. */
export const reportScript = `(() => {
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
export const reportScriptHash = 'sha256-zQE9KRSZ4jR0cO6BHtxu/s5dqKcDa7gdjquB+DK9C/A=';
