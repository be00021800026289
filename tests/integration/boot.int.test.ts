describe('a fresh server', () => {
  it('answers on a route of the plugin', async () => {
    const response = await fetch(`${serverUrl}/api/disclosure/layouts`);
    expect(response.status).toBe(200);
  });

  it('serves its icon', async () => {
    expect((await fetch(`${serverUrl}/favicon.ico`)).status).toBe(200);
  });
});
