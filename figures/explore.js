{
// Shows under a chart the reports behind the point, or the row of a list, that a reader chooses.
// Everything told is set as text, never as HTML: texts of articles are data.
const exploreChart = (box, chart, book, findPlot) => {
  const words = book.words[chart.lang];
  const say = (key, fields = {}) => words["page." + key].replace(/\{(\w+)\}/g, (_, name) => fields[name]);
  const label = key => words[key] ?? (key[0].toUpperCase() + key.slice(1)).replaceAll("_", " ");
  const number = value => value.toLocaleString(chart.lang === "vi" ? "vi" : "en-GB", {maximumFractionDigits: 4});
  const make = (tag, text = "", className = "") => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  // "2024-03" -> "March 2024", "3/2024"
  const day = iso => {
    const parts = iso.split("-").map(Number), how = {timeZone: "UTC", year: "numeric", month: "long"};
    if (parts.length === 1) return iso;
    if (chart.lang === "vi") return parts.reverse().join("/");
    if (parts.length === 3) how.day = "numeric";
    return new Intl.DateTimeFormat("en-GB", how).format(new Date(Date.UTC(parts[0], parts[1] - 1, parts[2] ?? 1)));
  };
  const printed = (column, value) => {
    if (value === null) return "–";
    if (typeof value === "boolean") return say(value ? "yes" : "no");
    if (typeof value === "number") return /year|month/.test(column) ? String(value) : number(value);
    if (/^\d{4}(-\d\d){1,2}$/.test(value) && column !== "period") return day(value);
    const named = one => words[one] ?? words["name." + one];
    const parts = value.split(";").map(one => one.trim());  // several parties or places
    return named(value) ?? (parts.some(named) ? parts.map(one => named(one) ?? one).join(", ") : value);
  };
  const cell = (column, value) => chart.words[column]?.[value] ?? printed(column, value);
  // [column, words] of the values known; bounds and their currency are one value
  const told = (columns, values) => {
    const all = Object.fromEntries(columns.map((column, i) => [column, values[i]]));
    return columns.filter(column => all[column] !== null && column !== "currency" && column !== "max").map(column => {
      const amount = column === "min" || column === "amount";
      let text = printed(column, all[column]);
      if (amount && all.max != null && all.max !== all.min) text += "–" + number(all.max);
      if (amount && all.currency != null) text += " " + all.currency;
      return [column === "min" ? (all.currency != null ? label("amount") : say("value")) : label(column), text];
    });
  };

  const passage = parts => {
    const quote = make("blockquote");
    quote.lang = "vi";
    parts.forEach((part, i) => part && quote.append(i % 2 ? make("mark", part) : part));
    return quote;
  };
  const source = id => {
    const [outlet, published, url] = book.articles[id], line = make("span");
    const name = outlet ?? id;
    line.append(make("strong", name), ", ", published ? day(published) : say("undated"), ", ");
    if (/^https?:\/\//.test(url ?? "")) {
      const link = make("a", url.split("/")[2] + " ↗");
      Object.assign(link, {href: url, rel: "noopener noreferrer", target: "_blank"});
      link.setAttribute("aria-label", `${name}: ${say("new_tab")}`);
      line.append(link);
    } else line.append(say("no_address"));
    return line;
  };
  const report = (id, columns, values, parts) => {
    const item = make("li"), about = book.articles[id][3];
    item.append(source(id));
    if (columns.length) {
      const fields = make("div", "", "told");
      fields.textContent = told(columns, values).map(pair => pair.join(": ")).join(" · ");
      item.append(fields);
    }
    if (parts) item.append(passage(parts));
    if (about) {
      const own = make("div", say("summary") + ": ", "own"), text = make("span", about);
      text.lang = "en";
      own.append(text);
      item.append(own);
    }
    return item;
  };
  // a list that shows its first items, and more when asked
  const list = (makers, tag = "ol", step = 25) => {
    const whole = make("div"), items = make(tag), more = make("button");
    more.type = "button";
    let shown = 0;
    const grow = () => {
      makers.slice(shown, shown + step).forEach(one => items.append(one()));
      shown = Math.min(shown + step, makers.length);
      more.hidden = shown === makers.length;
      more.textContent = say("more", {n: number(Math.min(step, makers.length - shown))});
    };
    more.addEventListener("click", grow);
    grow();
    whole.append(items, more);
    return whole;
  };

  // "2022 · Laos to Vietnam · Top four leaders · Trips: 3"
  const rowName = row => chart.rows[row].map((value, i) => {
    if (value === null || value === "") return "";
    const beside = name => chart.rows[row][chart.columns.indexOf(name)];
    if (chart.columns[i] === "year" && beside("period") === String(value)) return "";
    if (chart.columns[i] === "max" && beside("min") === value) return "";
    const text = cell(chart.columns[i], value);
    const head = chart.columns[i] === "min" && beside("max") === value ? say("value") : chart.heads[i];
    return typeof value === "number" && chart.columns[i] !== "year" ? `${head}: ${text}` : text;
  }).filter(Boolean).join(" · ");
  const recordItem = (id, open) => () => {
    const [values, reports] = book.records[chart.of][id];
    const item = make("details"), head = make("summary");
    const name = values.length ? told(book.heads[chart.of], values).map(pair => pair[1]).join(" · ") : id;
    head.append(make("strong", name || id), ` (${number(reports.length)})`);
    item.open = open;
    item.append(head, list(reports.map(([table, article, told_, parts]) =>
      () => report(article, book.columns[table], told_, parts))));
    return item;
  };

  const panel = make("div", "", "panel");
  panel.hidden = true;
  panel.setAttribute("aria-live", "polite");
  const show = (rows, focus) => {
    const records = book.records[chart.of], ids = [...new Set(rows.flatMap(row => chart.ids[row] ?? []))];
    const known = ids.filter(id => records ? records[id] : book.articles[id]);
    const head = make("div", say("of_row", {row: rows.map(rowName).join("; ")}), "head");
    head.setAttribute("role", "heading");
    head.setAttribute("aria-level", "2");
    head.tabIndex = -1;
    panel.replaceChildren(head);
    panel.hidden = false;
    if (!known.length) panel.append(make("p", say("nothing")));
    else if (records) {
      const reports = known.reduce((sum, id) => sum + records[id][1].length, 0);
      panel.append(make("p", say("records", {records: number(known.length), reports: number(reports)})));
      panel.append(list(known.map(id => recordItem(id, known.length <= 3)), "div"));
    } else {
      // the topic that the row counts says which sentence of a text to show
      const topic = rows.map(row => chart.rows[row][chart.columns.indexOf("topic")]).find(Boolean);
      known.sort((a, b) => (book.articles[a][1] ?? "9").localeCompare(book.articles[b][1] ?? "9"));
      panel.append(make("p", say("articles", {reports: number(known.length)})));
      panel.append(list(known.map(id => () => report(id, [], [], book.articles[id][4]?.[topic]))));
    }
    if (focus) head.focus();
    panel.scrollIntoView({block: "nearest"});
  };

  // Every row of the chart as a table, for readers who use no pointer; made when it is opened, since some have hundreds.
  const rows = make("details"), table = make("table");
  rows.className = "rows";
  rows.append(make("summary", `${say("list")} (${number(chart.rows.length)})`));
  rows.addEventListener("toggle", () => {
    if (!rows.open || table.rows.length) return;
    const head = table.createTHead().insertRow(), body = table.createTBody();
    for (const column of [...chart.heads, say("reports")]) {
      const cell = make("th", column);
      cell.scope = "col";
      head.append(cell);
    }
    chart.rows.forEach((row, i) => {
      const line = body.insertRow();
      row.forEach((value, k) => line.append(make("td", cell(chart.columns[k], value), typeof value === "number" ? "number" : "")));
      const button = make("button", say("show"));
      button.type = "button";
      button.setAttribute("aria-label", `${say("show")}: ${rowName(i)}`);
      button.addEventListener("click", () => show([i], true));
      line.insertCell().append(chart.ids[i]?.length ? button : "–");
    });
    const scroll = make("div", "", "scroll");
    scroll.append(table);
    rows.append(scroll);
  });
  box.append(panel, rows);

  // A point names its row by its id, a cell of a heat map and a flow by the first item of its custom data.
  const chosen = point => String(point.id ?? [].concat(point.customdata ?? [])[0] ?? "").split(" ")
    .filter(row => row !== "" && row in chart.rows).map(Number);
  const listen = plot => plot.on("plotly_click", event => {
    const found = [...new Set((event.points ?? []).flatMap(chosen))];
    if (found.length) show(found, false);
  });
  // The plot may be drawn after us; it is looked for until it answers to events.
  const wait = (left = 200) => {
    const plot = findPlot();
    if (plot?.on) listen(plot);
    else if (left) setTimeout(wait, 100, left - 1);
  };
  wait();
};
for (const told of document.querySelectorAll("script.chart-rows")) {
  const chart = JSON.parse(told.textContent);
  exploreChart(told.previousElementSibling, chart, window.EVIDENCE, () => document.getElementById(chart.plot));
}
}
