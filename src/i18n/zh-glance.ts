/** Words of the plan at a glance. */
const glance = {
  'planGlance.title': '一图读懂',
  'planGlance.description':
    '一张长图读懂杭州人工智能先导区行动计划：五个“地”、五项行动、17项任务、19个数字、10项成果、3条保障、5个牵头单位，句句可到原文。',
  'planGlance.caption': '整份计划，自上而下一页读完。',
  'planGlance.press': '点按任何一处，可到原文那一句。可下载PNG和可搜索、可复制文字的PDF。',
  'planGlance.stated': '题名、五个“地”、行动、任务、数字、成果、保障措施',
  'planGlance.computed': '各任务由谁牵头，各单位牵头几项',
  'planGlance.editorial': '各部分标题、五个“地”与行动的对应、保障措施的小标题、数字事项的压缩',
  'planGlance.positions': '五个“地”，五项行动',
  'planGlance.positionsAside': '杭州要率先成为什么，靠什么去做，谁来牵头',
  'planGlance.numbers': '19个数字',
  'planGlance.numbersAside':
    '数字照录原文：“以上”含本数；没有“以上”的，是定数、区间或量级。事项由本站压缩',
  'planGlance.outcomes': '10项标志性成果',
  'planGlance.outcomesAside': '先导区要形成的成果，原文1.3全文',
  'planGlance.measures': '3条保障措施',
  'planGlance.measuresAside': '原文第三部分全文；没有列出责任单位',
  'planGlance.leads': '谁牵头：17项任务，5个省级单位',
  'planGlance.leadsAside': '列第一位的单位牵头；一格是一项任务，颜色同五个“地”',
  'planGlance.more': '接着读',
  'planGlance.moreAside': '每一句都有固定网址',
  'planGlance.mapped': '对应行动（本站归纳）',
  'planGlance.lead': '牵头：{{name}}',
  'planGlance.bound': '杭州市政府：17项任务都要落实，一项也不牵头。',
  'planGlance.measure1': '工作机制',
  'planGlance.measure2': '支持政策',
  'planGlance.measure3': '投资基金',
  'planGlance.invitation': '全文一页，中英逐句对照',
  'planGlance.key':
    '双线之处是本站所加：各部分标题、五个“地”与行动的对应、保障措施的小标题；数字所指的事项由本站压缩，点线之处由本站推算：按2.1.1的规定，列第一位的牵头。其余都是原文。',
  'planGlance.whole':
    '成果与保障措施是整句照录，五个“地”是1.1中的原词，任务只取标题；数字照录，所指的事项由本站压缩。没有收入的，是各项任务的具体做法，请看各节。',
  'planGlance.print': 'PDF按A4分页，每页都带出处与声明；打印到A3时，可把两页并排放在一张纸上。',
  'planGlance.part': '部分',
  'planGlance.number': '数字',
  'planGlance.item': '内容',
  'planGlance.leadColumn': '牵头单位',
  'planGlance.position': '五个“地”',
  'planGlance.action': '行动',
  'planGlance.task': '任务',
  'planGlance.outcome': '标志性成果',
  'planGlance.measure': '保障措施',
  'planGlance.leading': '牵头任务数',
} as const;

export default glance;
