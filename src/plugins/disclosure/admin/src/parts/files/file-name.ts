/** The name in a `Content-Disposition` header, the encoded one (RFC 5987) where there are two. */
export function fileNameIn(disposition: string | null | undefined): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  } catch {
    return undefined;
  }
}
