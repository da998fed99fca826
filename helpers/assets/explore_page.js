for (const told of document.querySelectorAll("script.chart-rows")) {
  const chart = JSON.parse(told.textContent);
  exploreChart(told.previousElementSibling, chart, window.EVIDENCE, () => document.getElementById(chart.plot));
}
