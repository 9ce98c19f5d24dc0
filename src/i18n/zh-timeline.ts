/** Words of the timeline. */
const timeline = {
  'planTimeline.title': '时间线：2022—2024年',
  'planTimeline.description':
    '计划写明了哪些时间：落款和印发的日子、规划期、五处“到2024年”；哪些年份没有写。',
  'planTimeline.caption': '上面是文件的日期，中间是规划期，下面是到2024年的承诺。',
  'planTimeline.press': '点按任何一项，可到原文那一句。',
  'planTimeline.stated': '日期、规划期、五项承诺、一个项目的名称',
  'planTimeline.computed': '未写年份的期限、指数曲线',
  'planTimeline.editorial': '空白两年的说明、横条与“不是期限”的提示',
  'planTimeline.dated': '落款日期',
  'planTimeline.printed': '印发日期',
  'planTimeline.month': '2022年1月',
  'planTimeline.period': '2022—2024年',
  'planTimeline.periodName': '规划期，见题名',
  'planTimeline.empty': '计划没有为这两年定任何目标',
  'planTimeline.emptyWhy': '本站说明：没有一句写“到2022年”或“到2023年”。',
  'planTimeline.due': '到2024年',
  'planTimeline.dueHow':
    '五句话写明这个年份。只写年、不写日，所以一句一条，占满全年；次序依原文，文字有节略。',
  'planTimeline.level': '“五个地”建设成效凸显，全市人工智能应用水平全国领先、国际先进',
  'planTimeline.cityBrain':
    '“城市大脑”实现升级并推广应用，“掌上办事之城”“掌上办公之城”“掌上治理之城”全面建成',
  'planTimeline.solutions': '形成一批可复制推广的人工智能应用解决方案',
  'planTimeline.pilots': '建成10个以上省级行业“产业大脑”应用试点',
  'planTimeline.cloud': '培育5家以上具有行业影响力的智能制造云计算服务商',
  'planTimeline.undated': '没有写年份的',
  'planTimeline.numbers': '个数字目标',
  'planTimeline.tasks': '项任务',
  'planTimeline.undatedRule':
    '推定期限：规划期末，2024年。规则：本句、段首都没有写年份的，以题名的规划期为限。',
  'planTimeline.growth': '年均15%，三年后是多少',
  'planTimeline.growthQuote': '产业营业收入年均增长15%以上',
  'planTimeline.growthHow':
    '本站推算，不是原文的数。原文没有写基年；这里假设规划期前一年为100。“以上”使终点成为下限；“年均”不是每年，所以途中各年没有下限，也不是节点。',
  'planTimeline.base': '{{id}}年=100（假设）',
  'planTimeline.floor': '{{id}}以上',
  'planTimeline.programme': '2030：是名称，不是期限',
  'planTimeline.programmeName': '科技创新2030-“新一代人工智能”重大项目',
  'planTimeline.programmeWhy': '支持企业申报的一个重大项目的名称；计划没有定到2030年的目标。',
  'planTimeline.nothing': '计划没有为这一年定目标',
  'planTimeline.assumed': '按年均15%推算的下限曲线，假设{{id}}年为100',
  'planTimeline.curve':
    '曲线怎样得出：从100起，每年乘以1.15，取最低的年均增速。若改以2022年为100，两年后是132，而不是三年后的152；两种算法都在数据表里。它是没有单位的指数，与别的目标不同轴。',
  'planTimeline.short':
    '五项承诺为求简短，各取原句中连续的一段，没有改字；2.3.1和2.4.3的两句还承诺了别的。点按即见全句。',
  'planTimeline.time': '时间',
  'planTimeline.says': '内容',
  'planTimeline.index': '指数',
} as const;

export default timeline;
