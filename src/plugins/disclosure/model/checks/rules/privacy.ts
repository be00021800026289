/** What a published text may not tell of a person. */

import { label } from '../../layout/label';
import type { Rule } from '../rule';
import { chapterTexts, quoteOf } from './narrative/chapters';

const identityNumber =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const mobile = /(?<![0-9A-Za-z-])1[3-9]\d(?:[ -]?\d{4}){2}(?![0-9A-Za-z])/g;
const card = /(?<![0-9A-Za-z])(?:62|4|5)\d{2}(?:[ ]?\d{4}){3}(?:[ ]?\d{1,3})?(?![0-9A-Za-z])/g;

/** GB 11643: the last character is a weighted sum of the others, modulo 11. */
export function isIdentityNumber(text: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text.charAt(place)), 0);
  return '10X98765432'.charAt(sum % 11) === text.charAt(17).toUpperCase();
}

/** ISO/IEC 7812: every second digit from the right doubled, the digits' sum divisible by ten. */
export function isCardNumber(text: string): boolean {
  const digits = [...text.replaceAll(' ', '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => {
    const counted = place % 2 === 1 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚';
const applicant = new RegExp(
  `申请人(?:(?:为|是|：)?(?=[^，]{2,3}(?:（|提交|提出|申请(?:公开|政府|的)|于20|向我|向本))|：(?=[^，]{2,3}，))([${surnames}][\\u4e00-\\u9fff]{1,2})(?=（|，|提交|提出|申请(?:公开|政府|的)|于20|向我|向本)`,
  'g',
);

const hide = (text: string): string => `${text.slice(0, 3)}…${text.slice(-2)}`;

export const privacyRules: readonly Rule[] = [
  {
    id: 'privacy.identity-number',
    severity: 'error',
    says: label('正文没有公民身份号码', 'The text holds no resident identity number'),
    basis: () => '《中华人民共和国个人信息保护法》第十条',
    judge: (subject, found) => {
      for (const { path, narrative } of chapterTexts(subject))
        for (const { index, 0: words } of narrative.text.matchAll(identityNumber))
          if (isIdentityNumber(words))
            found({
              path,
              message: label(
                `正文有公民身份号码 ${hide(words)}`,
                `The text holds a resident identity number, ${hide(words)}`,
              ),
              ...quoteOf(narrative, index, index + words.length),
            });
    },
  },
  {
    id: 'privacy.contact',
    severity: 'warning',
    says: label('正文没有手机号码、银行卡号', 'The text holds neither a mobile phone number nor a bank card number'),
    basis: () => '《中华人民共和国个人信息保护法》第十条',
    judge: (subject, found) => {
      for (const { path, narrative } of chapterTexts(subject))
        for (const [pattern, accepts] of [
          [mobile, () => true],
          [card, isCardNumber],
        ] as const)
          for (const { index, 0: words } of narrative.text.matchAll(pattern))
            if (accepts(words))
              found({
                path,
                message: label(
                  `正文有手机号码或银行卡号 ${hide(words)}`,
                  `The text holds a mobile phone or bank card number, ${hide(words)}`,
                ),
                ...quoteOf(narrative, index, index + words.length),
              });
    },
  },
  {
    id: 'privacy.name',
    severity: 'notice',
    says: label('正文不写申请人的姓名', 'The text does not name an applicant'),
    basis: () => '《中华人民共和国个人信息保护法》第十条',
    judge: (subject, found) => {
      for (const { path, narrative } of chapterTexts(subject))
        for (const { index, 0: words, 1: name = '' } of narrative.text.matchAll(applicant))
          if (!/某/.test(name))
            found({
              path,
              message: label(`正文写了申请人的姓名“${name}”`, `The text names an applicant, “${name}”`),
              ...quoteOf(narrative, index, index + words.length),
            });
    },
  },
];
