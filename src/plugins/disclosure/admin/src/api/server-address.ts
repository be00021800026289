/** Where the server answers, for links that leave the panel. Strapi keeps the address in the page, without a type. */
export function serverAddress(): string {
  const kept: unknown = Reflect.get(window.strapi, 'backendURL');
  return typeof kept === 'string' && kept !== '' ? kept : window.location.origin;
}
