// Draws the table of open cases as bars. The table stays: the drawing is for the eye alone.
import * as echarts from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const COLOURS = { GREEN: '--green', REMINDER: '--blue', YELLOW: '--card-yellow', RED: '--red' };
const style = getComputedStyle(document.documentElement);
const cellsOf = (row) => [...row.querySelectorAll('td')];

function lightsOf(table) {
  const rows = [...table.querySelectorAll('tbody tr')];
  return {
    services: rows.map((row) => row.querySelector('th').textContent.trim()),
    series: [...table.querySelectorAll('thead [data-light]')].map((head, column) => ({
      name: head.textContent.trim(),
      colour: style.getPropertyValue(COLOURS[head.dataset.light]).trim(),
      values: rows.map((row) => Number(cellsOf(row)[column].textContent)),
    })),
  };
}

function draw(place, { services, series }) {
  const narrow = place.clientWidth < 520;
  const chart = echarts.init(place, null, { renderer: 'svg', height: 90 + 44 * services.length });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: style.getPropertyValue('--font'), fontSize: 14 },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 14 },
    grid: { left: 8, right: 16, top: 44, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', inverse: true, data: services,
      axisLabel: { width: narrow ? 96 : 180, overflow: 'break' } },
    series: series.map(({ name, colour, values }) => ({
      type: 'bar', stack: 'cases', barWidth: 20, name, data: values, itemStyle: { color: colour },
    })),
  });
  new ResizeObserver(() => chart.resize()).observe(place);
}

const place = document.querySelector('[data-chart="lights"]');
const table = document.getElementById('lights');
if (place && table) {
  place.hidden = false;
  draw(place, lightsOf(table));
}
