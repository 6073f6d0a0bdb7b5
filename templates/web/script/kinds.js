// What differs from kind to kind. `read` takes an answer from the form, null for none; `fill` puts one there again;
// `judge` says of each part of the answer which element shows it and whether it is right.

const children = (form, selector) => Array.from(form.querySelectorAll(selector));

const pick = {
  read: (form) => form.elements.answer.value || null,
  fill(form, answer) {
    for (const radio of children(form, "input")) radio.checked = radio.value === answer;
  },
  judge(form, answer, key) {
    const chosen = children(form, "input").find((radio) => radio.checked);
    return [{ row: chosen?.parentElement, right: answer === key.correct }];
  },
};

const words = {
  read: (form) => form.elements.answer.value.trim() || null,
  fill(form, answer) {
    form.elements.answer.value = answer ?? "";
  },
  judge: (form, answer, key) => [{ row: null, right: key.accepted.some((text) => bare(text) === bare(answer)) }],
};

const essay = { ...words, judge: () => [] };

const matching = {
  read(form) {
    const found = children(form, "select").map((select) => select.value);
    return found.some(Boolean) ? found : null;
  },
  fill(form, answer) {
    children(form, "select").forEach((select, index) => {
      select.value = answer?.[index] ?? "";
    });
  },
  judge: (form, answer, key) =>
    children(form, ".pairs li").map((row, index) => ({ row, right: answer[index] === key.correct[index] })),
};

const ordering = {
  read(form) {
    const found = children(form, ".events li").map((event) => event.dataset.event);
    return found.every((event, index) => Number(event) === index) ? null : found; // the first order is never right
  },
  fill(form, answer) {
    const list = form.querySelector(".events");
    const events = children(form, ".events li").sort((one, other) => one.dataset.event - other.dataset.event);
    const known = Array.isArray(answer) && events.every((event) => answer.includes(event.dataset.event));
    list.append(...(known ? answer.map((event) => events[event]) : events));
  },
  judge: (form, answer, key) =>
    children(form, ".events li").map((row, index) => ({ row, right: answer[index] === key.correct[index] })),
};

const KINDS = { choice: pick, truefalse: pick, cloze: words, short: words, matching, ordering, open: essay };

const BEGINNING = /^(?:(?:the|a|an|in|on|at|to|of|for|from|by|with|because|as)\s+)+/;

// An answer without what is no part of it: capitals, accents, punctuation, and the little words that it may begin with.
// No look-behind: tablets in schools are old.
function bare(text) {
  const spelt = text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
  const whole = spelt.replace(/(\d)[,\s](?=\d{3}(?!\d))/g, "$1").replace(/(\d)[.,](?=\d)/g, "$1·");
  const signed = whole.replace(/(^|[^\p{L}\d])[-−](?=\d)/gu, "$1minus ").replace(/\s+%/g, "%");
  const plain = signed.replace(/[^\p{L}\p{N}\p{Sc}%·]+/gu, " ").trim();
  return plain.replace(BEGINNING, "") || text;
}
