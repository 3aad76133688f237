/**
 * Signs that the large fonts lack, from the small files of the Noto Sans packages, which hold about a hundred characters
 * each. SIL Open Font License 1.1.
 */
import roundNumbers from '@fontsource/noto-sans-tc/files/noto-sans-tc-90-400-normal.woff?bytes' // ①–⑩
import brackets from '@fontsource/noto-sans-jp/files/noto-sans-jp-117-400-normal.woff?bytes' // the wide space, 「」！（）
import wide1 from '@fontsource/noto-sans-jp/files/noto-sans-jp-116-400-normal.woff?bytes' // ：？【】
import wide2 from '@fontsource/noto-sans-kr/files/noto-sans-kr-105-400-normal.woff?bytes' // （）！、《》℃○◆
import wide3 from '@fontsource/noto-sans-kr/files/noto-sans-kr-103-400-normal.woff?bytes' // ，◇
import wide4 from '@fontsource/noto-sans-kr/files/noto-sans-kr-0-400-normal.woff?bytes' // ；％＋－０–６￥
import wide5 from '@fontsource/noto-sans-kr/files/noto-sans-kr-102-400-normal.woff?bytes' // ？～♂
import units from '@fontsource/noto-sans-sc/files/noto-sans-sc-85-400-normal.woff?bytes' // ㎎㎏㎜㎝
import numbers from '@fontsource/noto-sans-kr/files/noto-sans-kr-98-400-normal.woff?bytes' // ⑪–⑳ Ⅲ–Ⅹ ⅰ–ⅹ ≦≧
import marks from '@fontsource/noto-sans-kr/files/noto-sans-kr-111-400-normal.woff?bytes' // ★※♡
import wave from '@fontsource/noto-sans-jp/files/noto-sans-jp-108-400-normal.woff?bytes' // 〜☆

export default [brackets, wide1, wide2, wide3, wide4, wide5, wave, units, roundNumbers, numbers, marks]
