// Puts an item of QTI 3.0 before a student, in the player of qti-components, and answers it; what the student sees then.

async (xml, answer) => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  const { documentElement } = new DOMParser().parseFromString(xml, "text/xml");
  document.body.replaceChildren(document.createElement("main"));
  document.querySelector("main").innerHTML = asHtml(documentElement);
  const item = document.querySelector("qti-assessment-item");
  await item.updateComplete;
  await settled();
  item.updateResponseVariable("RESPONSE", answer);
  item.processResponse();
  await settled();
  const value = (name) => item.variables.find(({ identifier }) => identifier === name).value;
  const lines = document.querySelectorAll("qti-modal-feedback p");
  return { score: Number(value("SCORE")), most: Number(value("MAXSCORE")), told: Array.from(lines, (line) => line.textContent) };

  // HTML has no elements that end where they begin.
  function asHtml(element) {
    const copy = document.createElement(element.localName);
    for (const { name, value } of element.attributes) if (name !== "xmlns") copy.setAttribute(name, value);
    copy.innerHTML = Array.from(element.childNodes, (node) => (node.nodeType === 1 ? asHtml(node) : escaped(node.data))).join("");
    return copy.outerHTML;
  }

  function escaped(text) {
    const holder = document.createElement("p");
    holder.textContent = text;
    return holder.innerHTML;
  }
}
