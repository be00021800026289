/** Sentences that every report holds because a law, a notice or the official form says them: nobody's own words. */

const standing: readonly RegExp[] = [
  // The report speaks of itself.
  /(?:根据|依据|按照|依照|遵照)[^，。]{0,20}《[^》]{2,60}》/,
  /《中华人民共和国政府信息公开条例》[^。]{0,30}(?:编制|要求|规定)/,
  /(?:统计|数据)(?:时限|期限|期|时间)|所列数据|(?:全文|本报告|本年度报告)(?:由|包括|共分|分为)|电子版|如(?:有|对)[^。]{0,20}(?:疑问|联系)|联系(?:电话|地址|人)|邮(?:政)?编/,
  // Articles of the Regulation, as reports repeat them.
  /以公开为常态|不公开为例外|公正、公平、合法、便民|应当当场予以答复|自收到申请之日起|明显超过合理范围|国家秘密[^。]{0,20}(?:商业秘密|个人隐私)|最大限度|保障(?:公民|人民群众)[^。]{0,24}(?:依法获取|知情权)/,
  // Chapter six.
  /信息处理费|无(?:其他)?(?:需要)?报告的?(?:其他)?事项|没有(?:其他)?需要报告|不存在其他需要报告|其他需要报告的事项/,
  // Who leads, and the spirit in which one works.
  /习近平新时代中国特色社会主义思想|党的(?:十九|二十)大|党中央、国务院/,
];

/** Whether a sentence is official wording that any body may repeat. */
export const isStanding = (sentence: string): boolean => standing.some((words) => words.test(sentence));
