import { nameOf } from './actor';

test.each([
  [{ firstname: '明', lastname: '李' }, '李明'],
  [{ firstname: '海燕', lastname: '欧阳' }, '欧阳海燕'],
  [{ firstname: 'Ming', lastname: 'Li' }, 'Ming Li'],
  [{ firstname: '商务局', lastname: null }, '商务局'],
  [{ firstname: '李明', lastname: '' }, '李明'],
  [{ firstname: '明', lastname: '李', username: '小李' }, '小李'],
  [{}, 'li@example.org'],
])('%j signs as %s', (names, name) => {
  expect(nameOf({ id: 1, email: 'li@example.org', ...names })).toBe(name);
});
