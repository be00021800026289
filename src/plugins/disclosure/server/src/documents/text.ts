import { isStorable, label } from '../../../model';
import { errorItem, invalid } from '../errors';
import { creations } from './call';
import { admit } from './hook';

const isNoText = label('不是可存储的文本', 'Is no text that can be stored');

export const storableText = admit({
  id: 'text.storable',
  about: ['report', 'organization'],
  at: [...creations, 'update'],
  why: 'Text that the databases do not all hold, such as NUL, is refused in any field.',
  place: 'After `structure.input`, which says more of a report.',
  run({ input: { data = {} } }) {
    const wrong = Object.keys(data).filter((name) => {
      const value = data[name];
      return typeof value === 'string' && !isStorable(value);
    });
    if (wrong.length > 0)
      throw invalid(
        isNoText,
        wrong.map((name) => errorItem([name], isNoText)),
      );
  },
});
