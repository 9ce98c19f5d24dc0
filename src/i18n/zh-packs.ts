/** Words of the clause packs. */
const packs = {
  'addresses.all': '各节、各条的短网址一览',
  'packs.title': '条文讲义',
  'packs.description':
    '从计划中挑选条文，得到一个网址：中英对照，可以打印，附二维码、引文和记录的地方。',
  'packs.lead':
    '勾选要讲的条文，下面就排出一份中英对照的讲义，可以打印。选了什么只写在网址里，不存在别处：把网址或二维码给学生，他们看到的就是同一份。',
  'packs.noScript':
    '挑选条文要靠浏览器的脚本。没有脚本，可以打开现成的讲义；下面是全部条文，中英对照，也可以打印。',
  'packs.ready': '现成的讲义',
  'packs.make': '自己挑选条文',
  'packs.choose': '挑选条文',
  'packs.frame': '通知、引言与版记',
  'packs.selectAll': '全选',
  'packs.clearAll': '全部清除',
  'packs.name': '讲义标题（可以不填）',
  'packs.order': '条文次序',
  'packs.order.plan': '按原文',
  'packs.order.ticked': '按勾选先后',
  'packs.notes': '记录的地方',
  'packs.notes.none': '不留',
  'packs.notes.each': '每条之后',
  'packs.notes.end': '全部之后',
  'packs.count_other': '已选{{count}}条',
  'packs.size_other': '{{count}}条',
  'packs.empty': '还没有选条文。勾选以后，讲义就排在这里。',
  'packs.lost': '网址里的这些编号，本页没有对应的条文，其余照常显示：',
  'packs.untitled': '条文，中英对照',
  'packs.toHandout': '看讲义',
  'packs.copy': '复制网址',
  'packs.copied': '网址已复制。',
  'packs.failed': '无法自动复制，网址已选中，请手动复制。',
  'packs.byHand': '无法自动复制，请从地址栏复制。',
  'packs.print': '打印',
  'packs.pupil': '姓名',
  'packs.class': '班级',
  'packs.day': '日期',
  'packs.lines': '记录',
  'packs.permanent': '每一条都有固定网址，可查引文，例如：',
  'packs.change': '改动这份讲义',
} as const;

export default packs;
