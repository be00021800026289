/** Reads XML tag by tag. */
import { Parser } from 'htmlparser2';

export interface XmlReader {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A parser that hands on names without their prefixes. */
export const xmlParser = ({ open, text, close }: XmlReader): Parser =>
  new Parser(
    {
      onopentag: (name, attributes) => open?.(localName(name), attributes),
      ontext: (data) => text?.(data),
      onclosetag: (name) => close?.(localName(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );

export function readXml(xml: string, reader: XmlReader): void {
  xmlParser(reader).end(xml);
}
