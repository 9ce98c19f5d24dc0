/** Words of the glossary. */
const glossary = {
  'glossary.title': '术语表',
  'glossary.description':
    '计划中的术语、机构、项目、地名和套语：每条有含义、英译、依据和在原文中的位置，并有固定网址；另有几组容易混淆的词。',
  'glossary.lead':
    '计划里的词，逐条说明。词语照录原文；释义、译法和把握由本站撰写。每条都有固定网址，可以引用。',
  'glossary.rule':
    '“出现于”由程序按字面找出：夹在机构、地名、项目名称里的不算，例如“省大数据局”不算“大数据”；只在这类名称里出现的词，列名称所在之处。',
  'glossary.index': '按字母查',
  'glossary.words': '词语与名称',
  'glossary.phrases': '套语与短句',
  'glossary.headings': '公文用语与标题',
  'glossary.confusables': '容易混淆的词',
  'glossary.digits': '数字',
  'glossary.short': '简称：',
  'glossary.alternatives': '其他译法：',
  'glossary.basis': '译法依据',
  'glossary.note': '译法说明：',
  'glossary.occurrences': '推算 · 出现于',
  'glossary.confidence.high': '把握：高',
  'glossary.confidence.medium': '把握：中',
  'glossary.confidence.low': '把握：低',
  'glossary.source.verified': '英译见于：',
  'glossary.source.partial': '英译为本站所拟，参考：',
  'glossary.source.background': '英译为通行译法，未引具体网页',
  'glossary.source.own': '英译为本站自译，未见公开译法',
  'glossary.entry': '本条链接',
  'glossary.full': '完整词条',
  'glossary.stated': '原文：',
  'glossary.sources': '来源：',
  'glossary.category.agency': '单位',
  'glossary.category.concept': '概念',
  'glossary.category.document': '公文',
  'glossary.category.institution': '机构',
  'glossary.category.phrase': '套语',
  'glossary.category.place': '地点',
  'glossary.category.programme': '项目',
} as const;

export default glossary;
