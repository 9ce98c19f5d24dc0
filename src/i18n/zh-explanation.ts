/** Words around the explanations of a section. */
const explanation = {
  'explain.minute': '一分钟读懂',
  'explain.label': '第 {{id}} 条的说明',
  'explain.plain': '通俗地说',
  'explain.why': '为什么有这一条',
  'explain.who': '谁来做',
  'explain.lead': '{{name}}（牵头）',
  'explain.bound': '{{name}}（依2.1.1的通则）',
  'explain.count': '能数的',
  'explain.by': '到{{name}}年',
  'explain.none': '没有数字目标',
  'explain.silent': '没写什么',
  'commitment.count_other': '{{of}}句中有{{count}}句',
  'commitment.caption': '每一句的承诺程度：句子是计划的，等级是本站判断的',
  'commitment.sentence': '句子',
  'commitment.class': '等级',
  'commitment.differs': '（只看英译：{{name}}）',
  'commitment.chinese': '两次独立判读中文：{{of}}句中{{equal}}句相同，科恩κ系数{{kappa}}',
  'commitment.english': '只读英译的判读与中文的比较：{{of}}句中{{equal}}句相同，科恩κ系数{{kappa}}',
  'commitment.legend': '句末圆点：本站判断的承诺程度',
  'commitment.line': '各句的承诺程度（本站判断）',
  'commitment.more': '怎样判断',
  'leads.title': '各项任务由谁牵头',
  'leads.body': '牵头单位',
  'leads.tasks': '任务',
} as const;

export default explanation;
