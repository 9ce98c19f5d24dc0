/** Words of the search. */
const search = {
  'search.title': '搜索',
  'search.description': '在计划全文和本站说明中搜索。',
  'search.label': '搜索计划全文',
  'search.submit': '搜索',
  'search.hint': '词语、拼音、条号（如 2.3.1）、问句或从原文复制的一句话都可以，中英文均可。',
  'search.noScript':
    '搜索需要脚本。没有脚本时，请打开全文一页，用浏览器的“查找”功能；或从下面的目录与索引进入。',
  'search.empty': '请输入要找的词。',
  'search.loading': '正在搜索……',
  'search.count_other': '“{{query}}”：找到 {{count}} 处',
  'search.near_other': '没有完全匹配“{{query}}”的内容，以下 {{count}} 处最接近',
  'search.none': '没有找到“{{query}}”。可以换一个词，或从目录进入。',
  'search.failed': '搜索索引没有载入。请检查网络后重试，或打开全文一页，用浏览器的“查找”功能。',
  'search.as': '· 查找的词：',
  'search.other': '英文',
  'search.note': '本站说明',
  'search.recent': '最近搜过（只存在本机）：',
  'search.erase': '清除记录',
  'search.hits': '搜索结果',
  'search.close': '关闭',
  'search.bodies': '单位与机构索引',
  'search.terms': '术语索引',
} as const;

export default search;
