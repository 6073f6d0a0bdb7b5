// In a learning platform progress is kept there, not in the browser, and score, completion and each answer are reported:
// SCORM 1.2. The page's own script goes on to say `localStorage`; here that is the platform.

const RELEASE = document.body.dataset.store.slice(-12); // what was kept of another version is not taken up
const LONGEST_KEPT = 4096; // characters that a platform keeps
const LONGEST_REPORTED = 255; // characters of an answer
const FARTHEST = 10; // frames or windows between the page and the platform

const api = findApi(window) ?? findApi(window.opener);
const begun = Date.now();
const told = new Set(); // items whose answer was reported since they were last asked

const localStorage = {
  getItem: () => unpacked(get("suspend_data")),
  setItem: (place, text) => report(JSON.parse(text)),
};

function findApi(start) {
  let place = start;
  for (let step = 0; place && step < FARTHEST; step += 1) {
    try {
      if (place.API) return place.API;
      if (place.parent === place) return null;
    } catch (foreign) {
      return null; // a window of another site
    }
    place = place.parent;
  }
  return null;
}

const get = (name) => api?.LMSGetValue(`cmi.${name}`) ?? "";
const set = (name, value) => api?.LMSSetValue(`cmi.${name}`, String(value));

// Progress

function packed(state) {
  for (const longest of [LONGEST_KEPT, 400, 100, 20, 0]) {
    const text = JSON.stringify(briefly(state, longest));
    if (text.length <= LONGEST_KEPT) return text;
  }
  return "";
}

// By the places of the items, which are shorter than their names; of long answers the beginning.
function briefly(state, longest) {
  const place = (id) => items.findIndex((item) => item.id === id);
  const short = (answer) => (typeof answer === "string" ? answer.slice(0, longest) : answer);
  return {
    v: RELEASE,
    m: state.mode,
    a: items.map((item) => short(state.answers[item.id] ?? null)),
    c: state.checked.map(place),
    t: Object.entries(state.ticks).map(([id, ticks]) => [place(id), ticks]),
    r: state.round?.map(place) ?? null,
    f: state.first,
    x: state.finished,
  };
}

function unpacked(text) {
  const kept = text ? JSON.parse(text) : {};
  if (kept.v !== RELEASE) return null;
  const id = (place) => items[place].id;
  kept.c.forEach((place) => told.add(id(place)));
  return JSON.stringify({
    mode: kept.m,
    answers: Object.fromEntries(kept.a.flatMap((answer, place) => (answer === null ? [] : [[id(place), answer]]))),
    checked: kept.c.map(id),
    ticks: Object.fromEntries(kept.t.map(([place, ticks]) => [id(place), ticks])),
    round: kept.r?.map(id) ?? null,
    first: kept.f,
    finished: kept.x,
  });
}

// Results

function report(state) {
  if (!api) return;
  set("suspend_data", packed(state));
  const done = get("core.lesson_status") === "completed";
  // The first go counts, not what was mended after the answers were shown.
  if (state.first !== null || !done) set("core.score.raw", percent(state.first ?? points()));
  if (state.first !== null && !done) set("core.lesson_status", "completed");
  for (const item of items) {
    if (!isChecked(item)) told.delete(item.id);
    else if (!told.has(item.id)) tell(item);
  }
  api.LMSCommit("");
}

const percent = (reached) => Math.round((100 * reached) / (total() || 1));

function tell(item) {
  told.add(item.id);
  const { type, response, pattern } = spoken(item);
  const entry = `interactions.${Number(get("interactions._count")) || 0}`;
  set(`${entry}.id`, item.id.replace(/[^A-Za-z0-9._-]/g, "_"));
  set(`${entry}.type`, type);
  set(`${entry}.time`, new Date().toTimeString().slice(0, 8));
  if (pattern) set(`${entry}.correct_responses.0.pattern`, pattern.slice(0, LONGEST_REPORTED));
  set(`${entry}.weighting`, item.points);
  set(`${entry}.student_response`, response.slice(0, LONGEST_REPORTED));
  set(`${entry}.result`, resultOf(item));
}

function resultOf(item) {
  if (item.kind === essay) return "neutral";
  return share(item) === 1 ? "correct" : "wrong";
}

// An answer and the key as SCORM writes them: what is ticked or placed as single characters.
function spoken(item) {
  const answer = answerOf(item);
  const sign = (place) => Number(place).toString(36);
  const pairs = (found) => found.flatMap((right, left) => (right === "" ? [] : [`${sign(left)}.${sign(right)}`]));
  switch (item.form.dataset.kind) {
    case "choice":
      return { type: "choice", response: answer === null ? "" : sign(answer), pattern: sign(item.key.correct) };
    case "truefalse":
      return { type: "true-false", response: (answer ?? "")[0]?.toLowerCase() ?? "", pattern: item.key.correct[0].toLowerCase() };
    case "matching":
      return { type: "matching", response: pairs(answer ?? []).join(), pattern: pairs(item.key.correct).join() };
    case "ordering":
      return { type: "sequencing", response: (answer ?? []).map(sign).join(), pattern: item.key.correct.map(sign).join() };
    default:
      return { type: "fill-in", response: answer ?? "", pattern: item.key.accepted?.[0] ?? "" };
  }
}

// The session

function sessionTime() {
  const seconds = Math.round((Date.now() - begun) / 1000);
  const digits = (number, length) => String(number).padStart(length, "0");
  const minutes = digits(Math.floor(seconds / 60) % 60, 2);
  return `${digits(Math.floor(seconds / 3600), 4)}:${minutes}:${digits(seconds % 60, 2)}.00`;
}

// Who comes back goes on after the last question that was checked.
window.addEventListener("load", () => {
  const last = items.filter(isChecked).pop();
  if (last && !state.finished) (onward(last) || next(last)?.title)?.focus();
});

if (api) {
  api.LMSInitialize("");
  if (["", "not attempted"].includes(get("core.lesson_status"))) set("core.lesson_status", "incomplete");
  set("core.score.min", 0);
  set("core.score.max", 100);
  window.addEventListener("pagehide", () => {
    set("core.exit", state.finished ? "" : "suspend");
    set("core.session_time", sessionTime());
    api.LMSCommit("");
    api.LMSFinish("");
  });
}
