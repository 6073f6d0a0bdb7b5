// The page: takes the keys out of sight, gives feedback after each question or at the end, counts, and begins again.

const element = (id) => document.getElementById(id);
const items = Array.from(document.querySelectorAll(".item"), itemOf);
let state = load();
let warned = false; // that questions are unanswered

function itemOf(box) {
  const form = box.querySelector("form");
  const details = box.querySelector("details");
  const bytes = Uint8Array.from(atob(form.dataset.key), (char) => char.charCodeAt(0));
  details.remove();
  form.removeAttribute("data-key");
  return {
    id: box.id,
    box,
    form,
    kind: KINDS[form.dataset.kind],
    key: JSON.parse(new TextDecoder().decode(bytes)),
    points: Number(form.dataset.points),
    title: box.querySelector("h3"),
    button: form.querySelector(".check"),
    feedback: box.querySelector(".feedback"),
    answer: details.querySelector(".answer"),
  };
}

// Counting

const answerOf = (item) => state.answers[item.id] ?? null;
const isChecked = (item) => state.checked.includes(item.id);
const inRound = (item) => !state.round || state.round.includes(item.id);
const asked = () => items.filter(inRound);
const total = () => items.reduce((sum, item) => sum + item.points, 0);
const points = () => Math.round(10 * items.reduce((sum, item) => sum + item.points * share(item), 0)) / 10;
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

// How much of the item is right, 0 to 1.
function share(item) {
  if (!isChecked(item) || answerOf(item) === null) return 0;
  const right = partsRight(item);
  return right.length ? right.filter(Boolean).length / right.length : 0;
}

// Of each part whether it is right: by what the student ticked, if there was something to tick, or by the key.
const partsRight = (item) => state.ticks[item.id] ?? judged(item).map((part) => part.right);
const judged = (item) => item.kind.judge(item.form, answerOf(item), item.key);

// One item

function check(item, { aloud }) {
  if (!isChecked(item)) state.checked.push(item.id);
  reveal(item, { aloud });
}

function reveal(item, { aloud }) {
  const parts = answerOf(item) === null ? [] : judged(item);
  if (!aloud) item.feedback.removeAttribute("role"); // many at once would be read out one after another
  for (const field of fieldsOf(item)) field.disabled = true;
  for (const { row, right } of parts) row?.append(markOf(right));
  item.feedback.replaceChildren(make("p", "verdict", ""), item.answer);
  if (item.kind === words && parts.some((part) => !part.right)) item.feedback.append(tickBox());
  ticksOf(item).forEach((tick, index) => {
    tick.checked = Boolean(state.ticks[item.id]?.[index]);
    tick.disabled = answerOf(item) === null;
  });
  pronounce(item);
}

function pronounce(item) {
  const verdict = item.feedback.querySelector(".verdict");
  const [look, text] = verdictOn(item);
  verdict.className = `verdict ${look}`;
  verdict.textContent = text;
}

function verdictOn(item) {
  if (answerOf(item) === null) return ["bad", "✗ Not answered"];
  const right = partsRight(item);
  const some = `${right.filter(Boolean).length} of ${right.length}`;
  if (share(item) === 1) return ["good", "✓ Right"];
  if (item.kind === essay) return ["half", right.length ? `Mentions ${some}` : "Compare your answer with the article."];
  return share(item) > 0 ? ["half", `◐ Partly right: ${some}`] : ["bad", "✗ Not right"];
}

function clear(item) {
  item.kind.fill(item.form, answerOf(item));
  item.feedback.replaceChildren();
  item.feedback.setAttribute("role", "status");
  for (const mark of children(item.form, ".mark")) mark.remove();
  for (const tick of children(item.answer, ".tick")) tick.checked = false;
  for (const field of fieldsOf(item)) field.disabled = false;
}

// Where the answer is given: not in the feedback, not on the button.
const fieldsOf = ({ form, feedback, button }) =>
  Array.from(form.elements).filter((field) => field !== button && !feedback.contains(field));
const ticksOf = (item) => children(item.feedback, ".tick");

const markOf = (right) => (right ? make("span", "mark good", "✓ right") : make("span", "mark bad", "✗ wrong"));

// Other words may be as right as those of the key: who typed them decides.
function tickBox() {
  const label = make("label", "option", " My answer means the same: count it as right.");
  const tick = make("input", "tick", "");
  tick.type = "checkbox";
  label.prepend(tick);
  return label;
}

function make(tag, look, text) {
  const made = document.createElement(tag);
  made.className = look;
  made.textContent = text;
  return made;
}

// The next item that wants an answer, from here on and then from the beginning; nothing if there is none.
function next(item) {
  const others = asked();
  const here = others.indexOf(item);
  const ahead = [...others.slice(here + 1), ...others.slice(0, here)];
  return ahead.find((other) => !isChecked(other) && (state.mode === "each" || answerOf(other) === null));
}

// What is to be read before the next item; nothing on a page that holds nothing but items.
const onward = (item) => !state.round && element(item.box.dataset.then);

function labelAfter(item) {
  if (onward(item)) return "Go on";
  return next(item) ? "Next question" : "See the result";
}

function goOn(item) {
  const following = onward(item) || next(item)?.title;
  if (following) following.focus();
  else if (state.mode === "each") finish();
  else element("finish").focus();
}

// All of them

function finish() {
  const missing = asked().filter((item) => answerOf(item) === null);
  if (missing.length && !warned) return warn(missing);
  for (const item of asked().filter((each) => !isChecked(each))) check(item, { aloud: false });
  state.finished = true;
  state.first ??= points();
  keep();
  element("score").focus();
}

function warn(missing) {
  warned = true;
  const said = make("p", "", `${count(missing.length, "question")} without an answer: `);
  element("missing").replaceChildren(said, ...links(missing));
  element("finish").textContent = "Finish all the same";
}

function unwarn() {
  warned = false;
  element("missing").replaceChildren();
  element("finish").textContent = "Finish";
}

function links(found) {
  return found.flatMap((item) => {
    const link = make("a", "", item.title.firstChild.textContent.trim());
    link.href = `#${item.title.id}`;
    return [link, " "];
  });
}

function retry() {
  const wrong = items.filter((item) => share(item) < 1);
  state.round = wrong.map((item) => item.id);
  state.finished = false;
  state.checked = state.checked.filter((id) => !state.round.includes(id));
  for (const item of wrong) {
    delete state.answers[item.id];
    delete state.ticks[item.id];
    clear(item);
  }
  keep();
  wrong[0].title.focus();
}

function again() {
  if (!window.confirm("Forget all answers and start anew?")) return;
  state = { ...fresh(), mode: state.mode };
  items.forEach(clear);
  keep();
  items[0]?.title.focus();
}

// What changed is kept, and shown wherever it matters.
function keep() {
  save(state);
  unwarn();
  document.body.dataset.mode = state.mode;
  for (const item of items) {
    item.box.hidden = !state.finished && !inRound(item);
    item.button.hidden = state.finished;
    item.form.classList.toggle("answered", answerOf(item) !== null);
    item.button.textContent = isChecked(item) ? labelAfter(item) : "Check";
  }
  for (const part of document.querySelectorAll(".part")) part.hidden = !part.querySelector(".item:not([hidden])");
  element("result").hidden = !state.finished;
  element("finish").hidden = state.finished;
  showProgress();
  if (state.finished) showResult();
}

function showProgress() {
  const answered = asked().filter((item) => answerOf(item) !== null).length;
  const score = state.checked.length ? ` · ${points()} of ${count(total(), "point")}` : "";
  element("answered").max = asked().length || 1;
  element("answered").value = answered;
  element("tally").textContent = `${answered} of ${asked().length} answered${score}`;
}

function showResult() {
  const wrong = items.filter((item) => share(item) < 1);
  const right = items.length - wrong.length;
  const scored = `${points()} of ${count(total(), "point")}`;
  element("score").textContent = `${scored}, ${right} of ${count(items.length, "question")} right`;
  element("first").textContent = state.first < points() ? `At the first go: ${count(state.first, "point")}.` : "";
  element("wrong").replaceChildren(...(wrong.length ? ["To look at again: ", ...links(wrong)] : ["All is right."]));
  element("retry").hidden = !wrong.length;
}

// Events

function listen(item) {
  const { form, feedback } = item;
  form.addEventListener("input", (event) => {
    if (!feedback.contains(event.target)) update(item);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(item);
  });
  form.addEventListener("click", (event) => {
    if (event.target.dataset.move) move(item, event.target);
  });
  feedback.addEventListener("change", () => {
    state.ticks[item.id] = ticksOf(item).map((tick) => tick.checked);
    if (state.finished && !state.round) state.first = points();
    pronounce(item);
    keep();
  });
}

function update(item) {
  state.answers[item.id] = item.kind.read(item.form);
  if (item.feedback.hasChildNodes()) item.feedback.replaceChildren();
  keep();
}

function submit(item) {
  if (isChecked(item) || state.mode === "end") return goOn(item);
  if (answerOf(item) === null) return item.feedback.replaceChildren(make("p", "verdict", "There is no answer yet."));
  check(item, { aloud: true });
  keep();
  item.button.focus(); // the field that had the focus takes no more answers
}

// The neighbour is moved, not the event itself, which would lose the focus.
function move(item, button) {
  const event = button.closest("li");
  const up = button.dataset.move === "-1";
  const neighbour = up ? event.previousElementSibling : event.nextElementSibling;
  if (neighbour) event[up ? "after" : "before"](neighbour);
  const events = Array.from(event.parentElement.children);
  item.form.querySelector("[role=status]").textContent = `Place ${events.indexOf(event) + 1} of ${events.length}`;
  update(item);
}

function changeMode(event) {
  state.mode = event.target.value;
  keep();
}

document.documentElement.classList.add("ready");
for (const radio of document.querySelectorAll("input[name=mode]")) {
  radio.checked = radio.value === state.mode;
  radio.addEventListener("change", changeMode);
}
for (const item of items) {
  clear(item);
  if (isChecked(item)) reveal(item, { aloud: false });
  listen(item);
}
element("finish").addEventListener("click", finish);
element("retry").addEventListener("click", retry);
element("again").addEventListener("click", again);
element("print").addEventListener("click", () => window.print());
keep();
