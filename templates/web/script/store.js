// Keeps the progress in this browser. Where it refuses, as in some private windows, progress lasts as long as the page.

const PLACE = document.body.dataset.store;

const fresh = () => ({
  mode: "each", // or "end": when feedback is given
  answers: {}, // item → what its kind reads from the form
  checked: [], // items whose feedback is shown
  ticks: {}, // item → which boxes of its feedback are ticked
  round: null, // items to be answered again; null: all
  first: null, // points at the first finish
  finished: false,
});

function load() {
  try {
    const kept = { ...fresh(), ...JSON.parse(localStorage.getItem(PLACE)) };
    return kept.answers && kept.ticks && Array.isArray(kept.checked) ? kept : fresh();
  } catch (refused) {
    return fresh();
  }
}

function save(state) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(state));
  } catch (refused) {
    // then it lasts as long as the page
  }
}
