// Copies the text that stands before a button.
for (const button of document.querySelectorAll(".cite button")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const told = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(told.textContent);
    } catch {  // refused, as some browsers do for pages opened from a disk
      getSelection().selectAllChildren(told);
      document.execCommand("copy");
    }
    button.textContent = button.dataset.done;
  });
}
// Lays a chart out anew where it has less room than its layout was made for, and shrinks it where it has less still.
{
  const NARROW = 720, LEAST = 460; // pixels: below the one the layout changes, below the other the picture shrinks
  const copy = value => JSON.parse(JSON.stringify(value));
  const pen = document.createElement("canvas").getContext("2d");
  const wrapped = (text, wide, font) => {
    pen.font = font;
    const lines = [];
    for (const word of text.split(" ")) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length && pen.measureText(longer.replace(/<[^>]*>/g, "")).width <= wide) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.join("<br>");
  };
  const grown = (layout, side, by) => {
    layout.margin[side] += by;
    layout.height += by;
  };

  const narrowed = (layout, data, width) => {
    const plain = size => `${size}px ${getComputedStyle(document.body).fontFamily}`;
    const flows = data.some(trace => trace.type === "sankey");
    Object.assign(layout.margin, {l: 6, r: 6});
    // the key of the strip of articles has no room above it for a second line
    if (layout.legend2) {
      Object.assign(layout.legend2, {x: 0, xref: "container", y: 0, yref: "container", yanchor: "bottom"});
      grown(layout, "b", 46);
    }
    if (flows) layout.height *= TALLER;
    for (const note of layout.annotations ?? []) {
      const axis = /^(x\d*) domain$/.exec(note.xref ?? "")?.[1];
      if (axis && /^<b>/.test(note.text)) { // the heading of a panel
        const [from, to] = layout[axis.replace("x", "xaxis")]?.domain ?? [0, 1];
        if (to - from < 0.45) note.font = {...note.font, size: 11};
        note.text = wrapped(note.text, (to - from) * width - 20, `bold ${plain(note.font?.size ?? 13)}`);
        note.align = "left";
      } else if (flows) {
        note.font = {...note.font, size: 11};
        note.text = wrapped(note.text.replace(/<b>.*<\/b>/, sum => sum.replaceAll(" ", "\u00a0")), 0.28 * width, plain(11));
        note.align = note.xanchor;
        note.xshift = note.xanchor === "right" ? -5 : 5; // the gap at their side is a share of a wide picture
      }
    }
    const names = layout.yaxis?.categoryarray ?? [];
    if (names.some(name => /<br>/.test(name))) { // names of rows in more and shorter lines, so that the marks keep room
      const told = names.map(name => wrapped(name.replaceAll("<br>", " "), 0.38 * width, plain(12)));
      Object.assign(layout.yaxis, {tickmode: "array", tickvals: names, ticktext: told});
      const most = Math.max(...told.map(text => text.split("<br>").length));
      layout.height = Math.max(layout.height, 110 + names.length * (6 + 15 * most));
    }
    if (data.some(trace => trace.textposition === "outside")) layout.margin.r = 34; // numbers beyond the longest bar
    // months beside each other
    const months = layout.xaxis2 && data.some(trace => trace.type === "heatmap" && trace.xaxis === "x2");
    if (months) {
      for (const axis of ["xaxis", "xaxis2"]) Object.assign(layout[axis], {tickangle: -90});
      layout.margin.r = 22; // numbers beyond the longest bar of articles
    }
    // of small panels the middle ones have no room for first and last years that meet those of their neighbours
    for (const name of Object.keys(layout).filter(key => /^xaxis/.test(key))) {
      const [from, to] = layout[name].domain ?? [0, 1];
      delete layout[name].nticks;
      if (from > 0.1 && to < 0.9 && !months) {
        layout[name].showticklabels = false;
        layout.margin.r = 18;
      }
    }
  };
  const TALLER = 1.6; // flows, for names of two lines
  const beside = trace => trace.mode === "markers+text" && trace.textposition === "middle right"; // numbers beside their marks
  const fitted = (trace, _, all) => {
    if (trace.type === "sankey") return {...trace, node: {...trace.node, pad: trace.node.pad * TALLER}};
    // dots of years beside each other, with their numbers inside
    if (trace.mode === "markers+text" && !trace.textposition && Array.isArray(trace.marker?.size))
      return {...trace, marker: {...trace.marker, size: trace.marker.size.map(size => 0.7 * size)}, textfont: {...trace.textfont, size: 9}};
    const small = {...trace.textfont, size: 10};
    if (Array.isArray(trace.textposition)) return {...trace, textfont: small};
    if (!beside(trace)) return trace;
    // above the mark; of two in a row each on its own side, or "31" and "200" are read as one number
    const row = name => all.filter(beside).flatMap(other => [...other.x].filter((_, n) => other.y[n] === name));
    const side = trace.y.map((name, n) => {
      const others = row(name).filter(x => x !== trace.x[n]);
      return `top ${!others.length ? "center" : others.every(x => x > trace.x[n]) ? "left" : "right"}`;
    });
    return {...trace, textposition: side, textfont: small};
  };

  // names and numbers that would lie over one before, or leave the picture; pointing at their mark still tells them
  const thin = plot => {
    const kept = [], room = plot.getBoundingClientRect();
    for (const label of plot.querySelectorAll(".textpoint text")) {
      const a = label.getBoundingClientRect();
      const inside = a.left >= room.left && a.right <= room.right;
      const free = inside && kept.every(b => a.right < b.left || b.right < a.left || a.bottom < b.top + 2 || b.bottom < a.top + 2);
      label.style.visibility = free ? "" : "hidden";
      if (free) kept.push(a);
    }
  };

  const fit = async (plot, traces, original, room) => {
    const layout = copy(original), width = Math.max(room, LEAST), scale = room / width;
    const data = room < NARROW ? traces.map(fitted) : traces;
    if (room < NARROW) narrowed(layout, data, width);
    if (room < NARROW && traces.some(beside)) layout.height *= 1.2; // for the numbers between the rows
    layout.width = width;
    Object.assign(plot.style, {width: `${width}px`, height: `${layout.height}px`});
    await Plotly.react(plot, data, layout);
    const key = plot.querySelector(".legend")?.getBBox().height ?? 0;
    if (room < NARROW && key > 40) { // its further lines would be taken from the panels
      layout.height += key - 24;
      await Plotly.react(plot, data, layout);
    }
    Object.assign(plot.style, {height: `${layout.height}px`, transformOrigin: "0 0", transform: scale < 1 ? `scale(${scale})` : ""});
    plot.parentElement.style.height = `${Math.ceil(layout.height * scale)}px`;
    if (room < NARROW && data.some(trace => Array.isArray(trace.textposition) || trace.mode === "text")) thin(plot);
    plot.dataset.room = room;
  };

  for (const plot of document.querySelectorAll("figure .js-plotly-plot")) {
    const figure = plot.closest("figure"), traces = plot.data, original = copy(plot.layout);
    let last = 0, busy = Promise.resolve();
    new ResizeObserver(() => {
      const room = figure.clientWidth;
      if (!room || room === last) return;
      last = room;
      busy = busy.then(() => room === last && fit(plot, traces, original, room));
    }).observe(figure);
  }
}
