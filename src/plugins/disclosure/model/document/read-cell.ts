import type { Cell } from '../layout/cells';
import { type Label, label } from '../layout/label';

const decimalPlaces = /^-?\d+(\.\d{1,6})?$/;

/**
 * Why a value may not stand in a cell.
 *
 * @param value anything but `null` and `undefined`, which mean blank
 * @returns `undefined` for a number of the cell's type and range
 */
export function refusal({ type }: Cell, value: unknown): Label | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return label('不是数字', 'is not a number');
  if (type.type === 'integer' && !Number.isInteger(value)) return label('不是整数', 'is not an integer');
  if (value < type.min || value > type.max)
    return label(`超出 ${type.min} 至 ${type.max} 的范围`, `is outside the range ${type.min} to ${type.max}`);
  if (type.type === 'decimal' && !decimalPlaces.test(String(value)))
    return label('小数超过六位', 'has more than six decimal places');
  return undefined;
}
