/** The words by which a breakdown is told from what merely stands beside a total. */

/** Announces the parts of a total that may stand anywhere before it in the sentence. */
export const announcement =
  /其中(?:[^，。；：（）0-9]{0,8}中)?|在[^，。；：（）0-9]{0,16}(?:信息|文件|申请|答复)中(?=，)/g;

/** Announces parts only close behind the total. */
export const closeAnnouncement = /包括|包含|涵盖|(?<![包])含(?=[^有])|分别[是为]|(?:内容|主要)?涉及|：|（/g;

/** A figure that says how much a thing grew or shrank, or how often somebody looked at it. */
export const change =
  /增加|减少|增长|下降|上升|提高|提升|同比|环比|较上|比上|较去|比去|阅读|浏览|点击|访问|关注|粉丝|转发/;

/** What an office sends elsewhere, does or holds is no part of what it made public. */
export const elsewhere =
  /报送|上报|编发|投稿|召开|举办|举行|组织(?:召开|举办|开展|在线)|开展|收费|罚款|制定发布|(?:制定|印发|出台|废止|清理).{0,6}(?:规范性文件|规章)|接待|培训|栏目|账号|率/;

/** Cases are parts of cases, never of applications. */
export const remedy = /复议|诉讼|争议|起诉/;

/** The applications that no part of this year's holds, or that are no result yet. */
export const carried =
  /(?:结转|转办|上年|去年|剩余|尚在|正在办理|待办|未办结|转(?:入)?(?:下|20))(?!.*(?:新收|收到|受理))/;

/** The last part that stands for all that was not named; 其他处理 is a row of the table like others. */
export const remainder = /^(?:及|和|以及|与)?(?:通过)?(?:其他|其它|其余)(?!文件|处理)/;

/** A remainder of the ways by which things went out: it closes a list of such ways, and no list of subjects. */
export const otherWays =
  /^(?:及|和|以及|与)?(?:通过)?(?:其他|其它|其余)[^，。；]{0,4}(?:渠道|方式|途径|形式|平台|媒体)/;

/** Subsets that may overlap: what the things are about, or what became of them. */
export const overlapping =
  /^(?:涉|有关|关于|原创|转载|被[^，。；]{0,8}采用|按时|按期|及时|群众?满意|满意|主办|协办|已?办结|已?答复|回复)/;

/** Sides from which the same applications are counted: parts that belong to two of them are parts of no one total. */
export const sides: readonly RegExp[] = [
  /自然人|法人|公民|个人|企业|科研机构|社会组织|公益组织|法律服务|律师/,
  /网络|网上|在线|线上|线下|信函|邮寄|邮件|当面|现场申请|传真|窗口/,
  /(?:予以|部分|同意|准予|不予|不同意|全部)公开|无法提供|不予处理|不存在|不掌握|不属于|补正|撤回|撤销/,
];

/** Says that a figure is the sum of those before it. */
export const sumBehind = /(?:合计|共计|总计|总共|(?<![公一])共)(?:为|是)?$/;

/** Begins the clause of something done, as no name of a part does. */
export const doing =
  /^(?:另|还|全年|累计|主动|共|已|通过[^，。；]{0,12}|在[^，。；]{0,12}|组织)*(?:公开|发布|公布|更新|推送|编发|收到|受理|办理|制作|召开|开展|回应|解读|举办|制发|转载)/;

/** A list that says itself that it names only some. */
export const openEnd = /^(?:等|左右)|等(?:信息|内容|文件|方面|类)?$/;

/** The same item may go out by several channels. */
export const channel =
  /网站|网页|平台|微信|微博|公众号|公告栏|公示栏|公开栏|广播|电视|报纸|报刊|媒体|客户端|窗口|显示屏|展板|渠道|方式|形式/;
