// Plays the page of a SCORM package as a student does, in jsdom, against scorm-again; prints what the platform was told.
// node play_scorm.js MODULES < {"page": html, "answers": [[id, kind, answer]...], "kept": suspend_data, "finish": bool}

const fs = require("fs");
const path = require("path");
const modules = process.argv[2];
const { JSDOM } = require(path.join(modules, "jsdom"));

const asked = JSON.parse(fs.readFileSync(0, "utf8"));
const dom = new JSDOM(asked.page, { runScripts: "outside-only", url: "http://127.0.0.1/", pretendToBeVisual: true });
const { window } = dom;
const { document } = window;
window.TextDecoder = TextDecoder;

window.eval(fs.readFileSync(path.join(modules, "scorm-again", "dist", "scorm12.js"), "utf8"));
const api = new window.Scorm12API({ logLevel: 5, autocommit: false });
if (asked.kept) {
  api.loadFromFlattenedJSON({ "cmi.suspend_data": asked.kept, "cmi.core.lesson_status": asked.status });
}
const values = {};
const refused = [];
const original = api.LMSSetValue.bind(api);
api.LMSSetValue = (name, value) => {
  const done = original(name, value);
  if (String(done) !== "true") refused.push([name, value, api.LMSGetErrorString(api.LMSGetLastError())]);
  values[name] = value;
  return done;
};
window.API = api;

const script = document.querySelector("script[type=module]").textContent;
window.eval(`(() => {${script}})()`);

window.dispatchEvent(new window.Event("load"));
const shown = { tally: document.getElementById("tally").textContent, place: document.activeElement.id };
for (const [id, kind, answer] of asked.answers) give(document.getElementById(`item-${id}`), kind, answer);
if (asked.finish) document.getElementById("finish").click();
shown.score = document.getElementById("score").textContent;
window.dispatchEvent(new window.Event("pagehide"));
process.stdout.write(JSON.stringify({ values, refused, shown, terminated: api.isTerminated() }));

function give(box, kind, answer) {
  const form = box.querySelector("form");
  if (kind === "choice" || kind === "truefalse") choose(form, answer);
  else if (kind === "matching") form.querySelectorAll("select").forEach((select, place) => type(select, answer[place]));
  else if (kind === "ordering") answer.forEach((event, place) => lift(form, event, place));
  else type(form.elements.answer, answer);
  form.requestSubmit();
}

function choose(form, value) {
  Array.from(form.querySelectorAll("input")).find((radio) => radio.value === value).click();
}

function type(field, value) {
  field.value = value;
  field.dispatchEvent(new window.Event("input", { bubbles: true }));
}

function lift(form, event, place) {
  const rows = () => Array.from(form.querySelectorAll(".events li"));
  const row = rows().find((each) => each.dataset.event === event);
  while (rows().indexOf(row) > place) row.querySelector("[data-move='-1']").click();
}
