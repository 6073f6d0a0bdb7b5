/* Shuffles the options, lets one be picked, and marks right and wrong on the back.

   The front stores order and pick, the back reads them. What survives from front to back differs: Anki on a desktop
   keeps the page, phones load a new one, a sandboxed page has no storage. So they are put wherever there is room, and
   where there is none nothing is shuffled. Whatever fails, the answer stands below the options. */
(function () {
  "use strict";
  var KEY = "quizgen.pick";
  var box = document.querySelector(".quizgen .options");
  var list = box && box.querySelector("ol");
  if (!list) return;
  var items = Array.prototype.slice.call(list.children);
  var correct = document.querySelector(".quizgen .correct"); // on the back only
  var card = document.querySelector(".quizgen .prompt").textContent + "\n" + list.textContent;

  function stores() {
    return ["sessionStorage", "localStorage"].map(function (name) {
      try {
        return window[name];
      } catch (refused) {
        return null;
      }
    }).filter(Boolean);
  }

  function save(state) {
    window.quizgenPick = JSON.stringify(state);
    return stores().filter(function (store) {
      try {
        store.setItem(KEY, window.quizgenPick);
        return true;
      } catch (full) {
        return false;
      }
    }).length > 0;
  }

  function read(text) {
    try {
      return JSON.parse(text);
    } catch (garbled) {
      return null;
    }
  }

  function isOrder(order) {
    return Array.isArray(order) && order.slice().sort(function (a, b) { return a - b; }).join() === unshuffled().join();
  }

  function load() {
    var texts = [window.quizgenPick].concat(stores().map(function (store) {
      try {
        return store.getItem(KEY);
      } catch (refused) {
        return null;
      }
    }));
    var mine = texts.map(read).filter(function (state) {
      return state && state.card === card && isOrder(state.order);
    });
    return mine[0] || { card: card, order: unshuffled(), picked: -1 };
  }

  function unshuffled() {
    return items.map(function (_, index) { return index; });
  }

  function shuffle(order) {
    for (var last = order.length - 1; last > 0; last--) {
      var other = Math.floor(Math.random() * (last + 1));
      var kept = order[last];
      order[last] = order[other];
      order[other] = kept;
    }
  }

  function arrange(order) {
    order.forEach(function (index) { list.appendChild(items[index]); });
  }

  function wrap(item, tag) {
    var face = document.createElement(tag);
    face.className = "face tappable"; // "tappable": AnkiMobile must not take a tap for "show the answer"
    while (item.firstChild) face.appendChild(item.firstChild);
    item.appendChild(face);
    return face;
  }

  function pick(state, index) {
    state.picked = index;
    save(state);
    items.forEach(function (item, other) {
      item.classList.toggle("picked", other === index);
      item.firstChild.setAttribute("aria-pressed", String(other === index));
    });
  }

  function front() {
    var state = { card: card, order: unshuffled(), picked: -1 };
    if (save(state) && box.classList.contains("shuffled")) {
      shuffle(state.order);
      arrange(state.order);
      save(state);
    }
    items.forEach(function (item, index) {
      var button = wrap(item, "button");
      button.type = "button";
      button.addEventListener("click", function (event) {
        pick(state, index);
        if (event.detail) button.blur(); // after a mouse click the space bar shall show the answer, not pick again
      });
    });
  }

  function back() {
    var state = load();
    var key = parseInt(correct.textContent, 10);
    arrange(state.order);
    items.forEach(function (item, index) {
      wrap(item, "div");
      item.classList.toggle("right", index === key);
      item.classList.toggle("picked", index === state.picked);
      item.classList.toggle("wrong", index === state.picked && index !== key);
    });
  }

  if (correct) back(); else front();
  box.classList.add("ready");
})();
