'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const words = data.words;
  const list = document.getElementById('findings');
  const items = [...list.children].map((element, i) => {
    const finding = data.findings[i], report = data.reports[finding.report];
    return { element, finding, report, i, text: (element.querySelector('summary').textContent + ' ' + finding.rule + ' ' + report.uri).toLowerCase() };
  });
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, n) => values[n]);

  // Elements are made, never parsed from text that came from outside; the excerpts are the program's own markup.
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {}))
      element.setAttribute(name, value);
    element.append(...children.filter(child => child !== null));
    return element;
  };

  const chosen = { search: '', rule: '', year: '', body: '', sort: 'severity', hidden: new Set() };
  const form = document.getElementById('filter');
  const search = make('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
  const select = (name, options) => {
    const element = make('select', { name, 'aria-label': options[0][1] }, ...options.map(([value, text]) => make('option', { value }, text)));
    element.addEventListener('change', () => { chosen[name] = element.value; show(); });
    return element;
  };
  const distinct = values => [...new Set(values)].sort();
  const selects = {
    rule: select('rule', [['', words.allRules], ...Object.entries(data.rules).map(([id, rule]) => [id, rule.title])]),
    year: select('year', [['', words.allYears], ...distinct(items.map(item => item.report.year)).map(year => [year, year])]),
    body: select('body', [['', words.allBodies], ...distinct(items.map(item => item.report.body)).map(body => [body, body])]),
    sort: select('sort', [['severity', words.bySeverity], ['body', words.byBody], ['year', words.byYear], ['rule', words.byRule]]),
  };
  const boxes = ['error', 'warning', 'info'].filter(severity => items.some(item => item.finding.severity === severity)).map(severity => {
    const box = make('input', { type: 'checkbox', value: severity });
    box.checked = true;
    box.addEventListener('change', () => { chosen.hidden[box.checked ? 'delete' : 'add'](severity); show(); });
    return make('label', { class: severity }, box, words[severity]);
  });
  if (items.some(item => item.finding.decision === 'dismissed')) {
    const box = make('input', { type: 'checkbox', value: 'dismissed' });
    box.addEventListener('change', () => { chosen.hidden[box.checked ? 'add' : 'delete']('dismissed'); show(); });
    boxes.push(make('label', { class: 'info' }, box, words.decided));
  }
  const reset = make('button', { type: 'button' }, words.reset);
  form.append(search, ...boxes, selects.rule, selects.year, selects.body, selects.sort, reset);
  form.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  search.addEventListener('input', () => { chosen.search = search.value.trim().toLowerCase(); show(); });
  reset.addEventListener('click', () => choose({ search: '', rule: '', year: '', body: '' }));

  function choose(changes) {
    Object.assign(chosen, changes);
    search.value = chosen.search;
    for (const name of ['rule', 'year', 'body'])
      selects[name].value = chosen[name];
    show();
  }

  const keys = {
    severity: item => item.i,
    body: item => item.report.body,
    year: item => item.report.year,
    rule: item => Object.keys(data.rules).indexOf(item.finding.rule),
  };
  let sorted = 'severity';

  function show() {
    if (sorted !== chosen.sort) {
      const key = keys[chosen.sort];
      list.append(...[...items].sort((a, b) => { const x = key(a), y = key(b); return x < y ? -1 : x > y ? 1 : a.i - b.i; }).map(item => item.element));
      sorted = chosen.sort;
    }
    let shown = 0;
    for (const item of items) {
      const fits = !chosen.hidden.has(item.finding.severity) && !chosen.hidden.has(item.finding.decision) && (!chosen.rule || item.finding.rule === chosen.rule)
        && (!chosen.year || item.report.year === chosen.year) && (!chosen.body || item.report.body === chosen.body)
        && (!chosen.search || chosen.search.split(/\s+/).every(word => item.text.includes(word)));
      item.element.hidden = !fits;
      shown += fits;
    }
    document.getElementById('shown').textContent = fill(words.shown, shown, items.length);
    for (const button of document.querySelectorAll('.bars button'))
      button.setAttribute('aria-pressed', (button.dataset.rule || '') !== '' ? chosen.rule === button.dataset.rule : chosen.year === button.dataset.year);
  }

  for (const button of document.querySelectorAll('.overview button')) {
    button.addEventListener('click', () => {
      const { rule, year, body } = button.dataset;
      choose({ rule: rule || '', year: year || '', body: body || '' });
      if (body)
        form.scrollIntoView({ block: 'start' });
    });
  }

  function table(item) {
    const { finding, report } = item;
    const hits = new Set(finding.cells), suspects = new Set(finding.suspects.filter(suspect => suspect.set === 1).map(suspect => suspect.cell));
    const tables = data.forms[report.form].filter(table => table.rows.some(row => row.cells.some(cell => hits.has(cell))));
    if (!report.cells.length || hits.size > 60)
      return [];
    return tables.flatMap(table => {
      const rows = table.rows.filter(row => row.cells.some(cell => cell >= 0 && report.cells[cell] !== null));
      const columns = table.columns.map((_, c) => c).filter(c => rows.some(row => row.cells[c] >= 0));
      const element = make('table', { class: 'printed' },
        make('thead', {}, make('tr', {}, make('th', {}), ...columns.map(c => make('th', {}, table.columns[c])))),
        make('tbody', {}, ...rows.map(row => make('tr', {}, make('th', {}, row.label), ...columns.map(c => {
          const cell = row.cells[c];
          if (cell < 0)
            return make('td', { class: 'none' });
          const kinds = (hits.has(cell) ? 'hit ' : '') + (suspects.has(cell) ? 'suspect' : '');
          return make('td', { class: kinds.trim() }, report.cells[cell] === null ? '' : report.cells[cell]);
        })))));
      return [make('h3', {}, words.table), make('div', { class: 'scroll' }, element)];
    });
  }

  function quote(statement) {
    const at = statement.text.indexOf(statement.clause), within = at < 0 ? -1 : statement.clause.lastIndexOf(statement.raw);
    const start = within < 0 ? statement.text.indexOf(statement.raw) : at + within;
    const block = make('blockquote', {});
    if (start < 0)
      block.append(statement.text);
    else
      block.append(statement.text.slice(0, start), make('mark', {}, statement.raw), statement.text.slice(start + statement.raw.length));
    return [block, statement.where ? make('p', { class: 'where' }, statement.where) : null];
  }

  function suspects(finding) {
    const sets = [...new Set(finding.suspects.map(suspect => suspect.set))];
    return sets.map(set => make('li', {}, ...finding.suspects.filter(suspect => suspect.set === set).flatMap((suspect, i) => [
      i ? '；' : '', suspect.name + '：' + words.printed + ' ', make('s', {}, suspect.value), ' → ', make('b', {}, suspect.suggested), ' ' + words.suggested, make('small', {}, ' ' + suspect.reason)])));
  }

  function evidence(item) {
    const { finding, report } = item;
    const parts = [];
    if (finding.difference)
      parts.push(make('p', { class: 'sides' }, finding.left + ' ≠ ' + finding.right, make('small', {}, words.difference + ' ' + finding.difference)));
    if (finding.suspects.length)
      parts.push(make('h3', {}, words.suspects), make('ul', { class: 'suspects' }, ...suspects(finding)));
    if (finding.statements.length) {
      const seen = new Set(), quotes = finding.statements.filter(statement => !seen.has(statement.text) && seen.add(statement.text));
      parts.push(make('h3', {}, words.says), ...quotes.flatMap(quote).filter(part => part !== null));
    }
    if (finding.consequences.length)
      parts.push(make('h3', {}, words.consequences), make('ul', { class: 'consequences' }, ...finding.consequences.map(consequence => make('li', {}, consequence.message))));
    parts.push(...table(item));
    parts.push(make('h3', {}, words.source));
    for (const excerpt of finding.excerpts) {
      const box = make('div', { class: 'scroll' });
      box.innerHTML = excerpt;
      const page = box.firstElementChild && box.firstElementChild.dataset.page;
      if (page)
        parts.push(make('p', { class: 'where' }, fill(words.page, page)));
      parts.push(box);
    }
    parts.push(make('p', { class: 'where' }, report.uri + (finding.where ? ' · ' + finding.where : '')));
    parts.push(...finding.elsewhere.map(other => make('p', { class: 'where' }, fill(words.also, other.uri))));
    if (finding.others.length)
      parts.push(make('h3', {}, words.others), make('ul', { class: 'consequences' }, ...finding.others.map(other => make('li', {}, other.name))));
    const rule = data.rules[finding.rule];
    if (rule.why)
      parts.push(make('details', { class: 'rule' }, make('summary', {}, words.why), make('p', {}, rule.why), make('p', {}, rule.source + ' · ' + finding.rule + ' · ' + finding.id)));
    return parts;
  }

  for (const item of items) {
    const details = item.element.querySelector('details');
    details.addEventListener('toggle', () => {
      const place = details.querySelector('.evidence');
      if (details.open && !place.hasChildNodes())
        place.append(...evidence(item));
    });
  }

  function follow() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && list.contains(target)) {
      target.querySelector('details').open = true;
      target.scrollIntoView({ block: 'start' });
    }
  }

  window.addEventListener('hashchange', follow);
  show();
  follow();
})();
