/** Traditional characters of the form's words, of titles and of units, each with its simplified one. */
const pairs =
  '請请訴诉訟讼議议複复復复審审結结維维糾纠總总計计項项規规範范強强許许處处罰罚費费廢废現现數数條条類类請请續续轉转辦办運运營营業业機机構构務务術术級级織织組组給给經经統统稱称積积種种買买賣卖購购採采貨货質质資资貿贸車车軍军農农歷历時时書书會会權权來来東东與与為为個个們们傷伤億亿萬万優优內内兩两況况開开關关間间門门問问問问區区醫医單单國国圖图團团場场報报壞坏聲声備备學学實实對对將将專专導导屬属島岛師师帶带廳厅廣广當当錄录應应態态戶户據据損损擬拟舉举號号護护責责調调論论設设該该說说誤误認认證证識识譯译讀读變变讓让貴贵賬账賦赋趙赵達达過过遞递還还郵邮鄉乡鎮镇鄭郑鐵铁銀银錢钱長长陽阳際际險险隨随難难離离電电靜静頁页須须領领題题顯显風风飛飞馬马體体麼么點点黨党齊齐廠厂縣县發发佈布製制訂订產产裡里僅仅從从動动勞劳參参眾众爭争標标準准確确監监盡尽禁禁隱隐';

const simple = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simple.set(pairs[at] as string, pairs[at + 1] as string);
const any = new RegExp(`[${[...simple.keys()].join('')}]`, 'g');

/** @returns a text of the same length */
export function simplified(text: string): string {
  return text.replace(any, (char) => simple.get(char) ?? char);
}
