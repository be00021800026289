/** What a web page prints around an article. */
import { halfWidth } from '../words/letters';
import { evidence } from './evidence';

const navigation =
  /^\s*[[【(<]?\s*(?:上一[条篇页则个]|下一[条篇页则个]|打印|关闭|返回|回到顶部|分享|收藏|扫一扫|扫码|字体|字号|责任编辑|编辑|审核|发布(?:时间|日期|机构|单位|人)|发文(?:机关|日期)|成文日期|浏览|点击(?:数|量|次数|率)|阅读|访问(?:量|次数)|文号|索引号|信息分类|主题分类|栏目|原文链接|页面链接|信息来源|来源|稿源|版权所有|主办|承办|技术支持|网站(?:地图|标识码|声明)|联系我们|关于我们|无障碍|友情链接|相关(?:链接|文档|信息|阅读)|您?的?(?:当前|所在)?位置|当前位置|首页|copyright|©|[\u4e00-\u9fff]?icp备|[\u4e00-\u9fff]公网安备|=+\s*正文)/i;

/** Whether a line is part of the page rather than of the report. */
export function isNavigation(text: string): boolean {
  return (
    text.length <= evidence.title.longestNavigation && navigation.test(halfWidth(text)) && !/[。;]$/.test(text.trim())
  );
}

/** Page numbers that copying from pages leaves between lines. */
export function isPageNumber(text: string): boolean {
  return /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:\s*[,/]?\s*共\s*\d{1,3}\s*页)?)\s*$/.test(halfWidth(text));
}
