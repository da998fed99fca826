// In a notebook the chart is another output of the same cell, drawn by JupyterLab, perhaps later than this one.
const script = document.currentScript, box = script.parentElement;
const {chart, book} = JSON.parse(box.querySelector("script[type='application/json']").textContent);
const before = plot => plot.compareDocumentPosition(script) & Node.DOCUMENT_POSITION_FOLLOWING;
box.querySelector(".still").remove();
exploreChart(box, chart, book, () => [...(script.closest(".jp-OutputArea") ?? document).querySelectorAll(".js-plotly-plot")]
  .filter(before).pop());
