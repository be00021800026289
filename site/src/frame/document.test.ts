import { inScript } from './document';

test('facts for machines end no script, whatever a title says', () => {
  const json = inScript({ name: '</script><script>alert(1)</script><!--' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json).name).toBe('</script><script>alert(1)</script><!--');
});
