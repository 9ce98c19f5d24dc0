import { expect, test } from 'vitest';
import { accessPlaceholders, citationNote, citationStyles, cite } from '../../../src/model/cite.ts';
import type { CitationStyle, CitedPlace } from '../../../src/model/cite.ts';

const document = {
  issuer: {
    zh: '浙江省人民政府办公厅',
    en: 'General Office of the People’s Government of Zhejiang Province',
  },
  title: {
    zh: '浙江省人民政府办公厅关于印发建设杭州国家人工智能创新应用先导区行动计划（2022—2024年）的通知',
  },
  plan: {
    pinyin:
      'Jianshe Hangzhou guojia rengong zhineng chuangxin yingyong xiandaoqu xingdong jihua (2022–2024 nian)',
    en: 'Action Plan for Building the Hangzhou National AI Innovation and Application Pilot Zone (2022–2024)',
  },
  number: { zh: '浙政办函〔2022〕1号', en: 'Zhe Zheng Ban Han [2022] No. 1' },
  date: '2022-01-07',
  edition: { zh: '杭州先导区计划双语版', en: 'Hangzhou Plan: A Bilingual Edition' },
};

const places: Record<string, { address: string; place?: CitedPlace }> = {
  document: { address: 'https://plan.example/zh/plan/' },
  provision: {
    address: 'https://plan.example/2.5.2/',
    place: { id: '2.5.2', zh: '二（五）2. 完善数据交易使用规则', en: 'sec. II(5)2' },
  },
  sentence: {
    address: 'https://plan.example/zh/plan/2.5/#2.5.2-s1',
    place: {
      id: '2.5.2-s1',
      zh: '二（五）2. 完善数据交易使用规则，第1句',
      en: 'sec. II(5)2, sentence 1',
    },
  },
};

const zhNote = '（据《杭州先导区计划双语版》，该版为非官方版本；文本以浙江省人民政府公布的为准。）';
const enNote =
  '(Read in Hangzhou Plan: A Bilingual Edition, an unofficial edition and translation; the Chinese text published by the People’s Government of Zhejiang Province prevails.)';

const gbtHead =
  '浙江省人民政府办公厅. 浙江省人民政府办公厅关于印发建设杭州国家人工智能创新应用先导区行动计划（2022—2024年）的通知：浙政办函〔2022〕1号[EB/OL]. ';
const apaHead =
  'General Office of the People’s Government of Zhejiang Province. (2022, January 7). Jianshe Hangzhou guojia rengong zhineng chuangxin yingyong xiandaoqu xingdong jihua (2022–2024 nian) [Action plan for building the Hangzhou National Artificial Intelligence Innovation and Application Pilot Zone (2022–2024)] (Zhe Zheng Ban Han [2022] No. 1). ';
const mlaHead =
  'General Office of the People’s Government of Zhejiang Province. “Action Plan for Building the Hangzhou National AI Innovation and Application Pilot Zone (2022–2024).” Hangzhou Plan: A Bilingual Edition, 7 Jan. 2022, ';
const chicagoHead =
  'General Office of the People’s Government of Zhejiang Province. Jianshe Hangzhou guojia rengong zhineng chuangxin yingyong xiandaoqu xingdong jihua (2022–2024 nian) [Action Plan for Building the Hangzhou National AI Innovation and Application Pilot Zone (2022–2024)]. Zhe Zheng Ban Han [2022] No. 1. 2022';

const bibtexGolden = (key: string, chapter: string, address: string) => `@report{${key},
  author = {{浙江省人民政府办公厅}},
  title = {{浙江省人民政府办公厅关于印发建设杭州国家人工智能创新应用先导区行动计划（2022—2024年）的通知}},
  type = {通知},
  institution = {{浙江省人民政府办公厅}},
  number = {浙政办函〔2022〕1号},
${chapter}  date = {2022-01-07},
  url = {${address}},
  urldate = {2026-11-23},
  langid = {chinese},
  note = {${zhNote} ${enNote}},
}
`;

const risGolden = (section: string[], address: string) =>
  [
    'TY  - GOVDOC',
    'AU  - 浙江省人民政府办公厅',
    'TI  - 浙江省人民政府办公厅关于印发建设杭州国家人工智能创新应用先导区行动计划（2022—2024年）的通知',
    'PY  - 2022',
    'DA  - 2022/01/07',
    'SN  - 浙政办函〔2022〕1号',
    ...section,
    'LA  - zh-CN',
    `UR  - ${address}`,
    'Y2  - 2026/11/23',
    `N1  - ${zhNote} ${enNote}`,
    'ER  - ',
    '',
  ].join('\r\n');

const golden: Record<string, Record<CitationStyle, string>> = {
  document: {
    gbt2025: `${gbtHead}（2022-01-07）[2026-11-23]. https://plan.example/zh/plan/.`,
    gbt2015: `${gbtHead}(2022-01-07)[2026-11-23]. https://plan.example/zh/plan/.`,
    apa7: `${apaHead}https://plan.example/zh/plan/`,
    mla9: `${mlaHead}https://plan.example/zh/plan/.`,
    chicago18: `${chicagoHead}. https://plan.example/zh/plan/.`,
    bibtex: bibtexGolden('zhejiang2022hangzhou', '', 'https://plan.example/zh/plan/'),
    ris: risGolden([], 'https://plan.example/zh/plan/'),
  },
  provision: {
    gbt2025: `${gbtHead}（2022-01-07）：二（五）2. 完善数据交易使用规则[2026-11-23]. https://plan.example/2.5.2/.`,
    gbt2015: `${gbtHead}(2022-01-07)：二（五）2. 完善数据交易使用规则[2026-11-23]. https://plan.example/2.5.2/.`,
    apa7: `${apaHead}https://plan.example/2.5.2/\nIn text: (General Office of the People’s Government of Zhejiang Province, 2022, sec. II(5)2)`,
    mla9: `${mlaHead}sec. II(5)2, https://plan.example/2.5.2/.`,
    chicago18: `${chicagoHead}, sec. II(5)2. https://plan.example/2.5.2/.`,
    bibtex: bibtexGolden(
      'zhejiang2022hangzhou-2.5.2',
      '  chapter = {二（五）2. 完善数据交易使用规则},\n',
      'https://plan.example/2.5.2/',
    ),
    ris: risGolden(['SE  - 二（五）2. 完善数据交易使用规则'], 'https://plan.example/2.5.2/'),
  },
  sentence: {
    gbt2025: `${gbtHead}（2022-01-07）：二（五）2. 完善数据交易使用规则，第1句[2026-11-23]. https://plan.example/zh/plan/2.5/#2.5.2-s1.`,
    gbt2015: `${gbtHead}(2022-01-07)：二（五）2. 完善数据交易使用规则，第1句[2026-11-23]. https://plan.example/zh/plan/2.5/#2.5.2-s1.`,
    apa7: `${apaHead}https://plan.example/zh/plan/2.5/#2.5.2-s1\nIn text: (General Office of the People’s Government of Zhejiang Province, 2022, sec. II(5)2, sentence 1)`,
    mla9: `${mlaHead}sec. II(5)2, sentence 1, https://plan.example/zh/plan/2.5/#2.5.2-s1.`,
    chicago18: `${chicagoHead}, sec. II(5)2, sentence 1. https://plan.example/zh/plan/2.5/#2.5.2-s1.`,
    bibtex: bibtexGolden(
      'zhejiang2022hangzhou-2.5.2-s1',
      '  chapter = {二（五）2. 完善数据交易使用规则，第1句},\n',
      'https://plan.example/zh/plan/2.5/#2.5.2-s1',
    ),
    ris: risGolden(
      ['SE  - 二（五）2. 完善数据交易使用规则，第1句'],
      'https://plan.example/zh/plan/2.5/#2.5.2-s1',
    ),
  },
};

const { en, zh } = { en: document.issuer.en, zh: document.issuer.zh };
const essentials: Record<CitationStyle, string[]> = {
  gbt2025: [zh, document.number.zh, '（2022-01-07）'],
  gbt2015: [zh, document.number.zh, '(2022-01-07)'],
  apa7: [en, document.number.en, '2022, January 7'],
  // CHINESE.md’s golden string for MLA has no number.
  mla9: [en, '7 Jan. 2022'],
  chicago18: [en, document.number.en, '. 2022'],
  bibtex: [zh, document.number.zh, '{2022-01-07}'],
  ris: [zh, document.number.zh, '2022/01/07'],
};

const cases = citationStyles.flatMap((style) =>
  Object.entries(places).map(([level, { address, place }]) => ({ style, level, address, place })),
);

test.each(cases)('$style cites the $level as its standard does', (given) => {
  const citation = cite(given.style, document, given.address, given.place);
  expect(accessed(citation)).toBe(golden[given.level]?.[given.style]);
});

test.each(cases)('$style of the $level names issuer, number, date and address', (given) => {
  const citation = cite(given.style, document, given.address, given.place);
  for (const part of [...essentials[given.style], given.address]) expect(citation).toContain(part);
  const first = essentials[given.style][0] ?? '';
  const isFile = given.style === 'bibtex' || given.style === 'ris';
  expect(citation.startsWith(first)).toBe(!isFile);
});

test.each(citationStyles)('%s leaves no placeholder, and keeps % _ & # of an address', (style) => {
  const address = 'https://plan.example/a_b/?q=%E6%9D%AD&x=1#2.5.2-s1';
  const filled = accessed(cite(style, document, address));
  expect(filled).toContain(address);
  expect(filled).not.toContain('accessed');
});

test.each(Object.entries(places))('RIS lines of the %s are well formed', (_, given) => {
  const lines = cite('ris', document, given.address, given.place).split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.at(0)).toBe('TY  - GOVDOC');
  expect(lines.at(-1)).toBe('ER  - ');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]+$/);
});

test.each(Object.entries(places))('the BibTeX key of the %s is safe and its own', (_, given) => {
  const entry = cite('bibtex', document, given.address, given.place);
  const suffix = given.place ? `-${given.place.id}` : '';
  expect(/^@report\{([A-Za-z0-9.-]+),$/m.exec(entry)?.[1]).toBe(`zhejiang2022hangzhou${suffix}`);
});

test('BibTeX escapes what TeX would read as commands, and loses no Chinese', () => {
  const title = { zh: '数据_要素 100% & #1 $ ~ ^ {开放 \\ 共享' };
  const entry = cite('bibtex', { ...document, title }, 'https://plan.example/');
  const escaped =
    '数据\\_要素 100\\% \\& \\#1 \\$ \\textasciitilde{} \\textasciicircum{} \\textbraceleft{}开放 \\textbackslash{} 共享';
  expect(entry).toContain(`title = {{${escaped}}}`);
  expect(depthAfter(entry)).toBe(0);
  expect(depthAfter(entry.slice(0, -2))).toBe(1);
});

test('months are written as APA and MLA write them', () => {
  const september = { ...document, date: '2024-09-30' };
  expect(cite('apa7', september, 'https://plan.example/')).toContain('(2024, September 30)');
  expect(cite('mla9', september, 'https://plan.example/')).toContain(', 30 Sept. 2024,');
  expect(() => cite('apa7', { ...document, date: '2024' }, 'x')).toThrow('Not an ISO date');
});

test('the note says in each language that the edition is unofficial', () => {
  expect(citationNote(document, 'zh')).toBe(zhNote);
  expect(citationNote(document, 'en')).toBe(enNote);
});

function depthAfter(text: string): number {
  return text.split('{').length - text.split('}').length;
}

// As citation-list/island.ts does in the page.
function accessed(citation: string): string {
  const { iso, slash } = accessPlaceholders;
  return citation.replaceAll(iso, '2026-11-23').replaceAll(slash, '2026/11/23');
}
