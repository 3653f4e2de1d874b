// Search in the page: the words of a query, with or without diacritics, against the procedures of
// search-index.js, which is loaded when it is first needed. Without this script the form leads to
// the list of all procedures.
"use strict";

(function () {
  var input = document.getElementById("tim");
  var found = document.getElementById("tim-thay");
  if (!input || !found) return;
  var message = found.querySelector("p");
  var list = found.querySelector("ol");
  var root = found.getAttribute("data-root");
  var procedures, synonyms, isLoading;

  // Old placing of tone marks: hoà becomes hòa, as names in the index are written.
  function composed(text) {
    return text.normalize("NFC").toLowerCase().replace(/o([àáảãạ])|o([èéẻẽẹ])|u([ỳýỷỹỵ])/g,
      function (all, a, e, y, at, whole) {
        if (/[a-zà-ỹđ]/.test(whole.charAt(at + 2)) || (y && whole.charAt(at - 1) === "q")) return all;
        var tone = (a || e || y).normalize("NFD").slice(1);
        return ((y ? "u" : "o") + tone + (a ? "a" : e ? "e" : "y")).normalize("NFC");
      });
  }
  function folded(text) {
    return composed(text).normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d")
      .replace(/y/g, "i");
  }
  // 1.004873 is one word, 1004873.
  function words(text) {
    return text.replace(/(\d)\.(?=\d)/g, "$1").split(/[^a-z0-9à-ỹđ]+/).filter(Boolean);
  }

  function entry(fields) {
    var texts = [fields[1], fields[2], fields[3] + " " + fields[0]];
    return {
      code: fields[0], name: fields[1], field: fields[3], time: fields[4],
      parts: texts.map(function (text) {
        return { exact: words(composed(text)), plain: words(folded(text)) };
      })
    };
  }

  // How well a word is among others: 3 the same, 2 their beginning, 0 not. One letter begins too
  // many words, unless it is still being typed.
  function match(word, others, isLast) {
    var best = 0;
    for (var i = 0; i < others.length && best < 3; i++) {
      if (others[i] === word) best = 3;
      else if ((word.length > 1 || isLast) && others[i].indexOf(word) === 0) best = 2;
    }
    return best;
  }

  // A query's score: names count more than other names, those more than field and code; the exact
  // marks and words that follow each other count more again. Zero unless every word is there; a
  // strict search wants words that were typed with marks to be there with the same marks.
  function score(query, entry, isStrict) {
    var total = 0;
    for (var i = 0; i < query.plain.length; i++) {
      var best = 0;
      var isLast = i === query.plain.length - 1;
      var hasMarks = /[^a-z0-9]/.test(query.exact[i]);
      entry.parts.forEach(function (part, rank) {
        var plain = match(query.plain[i], part.plain, isLast);
        var exact = plain && match(query.exact[i], part.exact, isLast);
        if (isStrict && hasMarks && !exact) return;
        best = Math.max(best, plain && plain * (4 - rank) + (exact ? 12 : 0));
      });
      if (!best) return 0;
      total += best;
    }
    var phrase = " " + query.plain.join(" ") + " ";
    entry.parts.slice(0, 2).forEach(function (part, rank) {
      if ((" " + part.plain.join(" ") + " ").indexOf(phrase) >= 0) total += 10 - 4 * rank;
    });
    return total / query.plain.length - entry.parts[0].plain.length / 100;
  }

  function prepared(text) {
    return { exact: words(composed(text)), plain: words(folded(text)) };
  }

  // The query and what it becomes when words are put for what people say.
  function queries(text) {
    var plain = words(folded(text)).join(" ");
    var all = [prepared(text)];
    synonyms.forEach(function (pair) {
      var said = words(folded(pair[0])).join(" ");
      if ((" " + plain + " ").indexOf(" " + said + " ") < 0) return;
      all.push(prepared((" " + plain + " ").replace(" " + said + " ", " " + pair[1] + " ")));
    });
    return all;
  }

  function search(text) {
    var all = queries(text);
    var hits = searchFor(all, true);
    return hits.length ? hits : searchFor(all, false);
  }

  function searchFor(all, isStrict) {
    return procedures.map(function (entry, order) {
      var scores = all.map(function (query) {
        return query.plain.length ? score(query, entry, isStrict) : 0;
      });
      return { entry: entry, order: order, score: Math.max.apply(null, scores) };
    }).filter(function (hit) { return hit.score > 0; }).sort(function (a, b) {
      return b.score - a.score || a.order - b.order;
    }).map(function (hit) { return hit.entry; });
  }

  function show() {
    if (!procedures) return load();
    list.textContent = "";
    var text = input.value.trim();
    if (!text) {
      found.removeAttribute("data-open");
      message.textContent = "";
      return;
    }
    var hits = search(text);
    found.setAttribute("data-open", "");
    message.textContent = hits.length
      ? hits.length + " " + found.getAttribute("data-one") : found.getAttribute("data-none");
    hits.slice(0, 20).forEach(function (hit) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = root + "thu-tuc/" + hit.code + ".html";
      link.textContent = hit.name;
      var note = document.createElement("div");
      note.className = "small";
      note.textContent = hit.field + " · " + hit.time + " · " + hit.code;
      item.appendChild(link);
      item.appendChild(note);
      list.appendChild(item);
    });
  }

  function load() {
    if (isLoading) return;
    isLoading = true;
    window.boardgenSearch = function (entries, pairs) {
      procedures = entries.map(entry);
      synonyms = pairs;
      show();
    };
    var script = document.createElement("script");
    script.src = root + "assets/search-index.js";
    document.head.appendChild(script);
  }

  var pause;
  input.addEventListener("focus", load);
  input.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(show, 120);
  });
  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(pause);
    show();
    var first = list.querySelector("a");
    if (first) first.focus();
  });
  var asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked;
    show();
  }
})();
