import { styled } from 'styled-components';

/** The report's paper: the letters and measures of an official page. */
export const Sheet = styled.article`
  padding: 4rem clamp(1.6rem, 4vw, 6.4rem) 6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral900};
  font-family: FangSong, STFangsong, '仿宋_GB2312', 'Noto Serif CJK SC', 'Songti SC', serif;
  font-size: 1.7rem;
  line-height: 1.85;
  h1 {
    margin: 0 0 2.4rem;
    font-family: '方正小标宋简体', STZhongsong, SimSun, 'Noto Serif CJK SC', serif;
    font-size: 2.8rem;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
  }
  h2, h3 { font-family: SimHei, STHeiti, 'Noto Sans CJK SC', sans-serif; font-weight: 700; }
  h2 { margin: 3.6rem 0 1.2rem; font-size: 2rem; }
  h3 { margin: 2rem 0 0.8rem; font-size: 1.7rem; }
  section:focus { outline: none; }
  a { color: ${({ theme }) => theme.colors.primary700}; }
  @media print {
    border: 0;
    padding: 0;
    font-size: 11.5pt;
    h1 { font-size: 18pt; }
    h2, h3 { break-after: avoid; font-size: 13pt; }
    table { font-size: 8.5pt; min-width: 0; }
  }
`;
