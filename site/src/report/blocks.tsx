import type { Child } from 'hono/jsx';
import {
  type Block,
  type Blocks,
  type InlineNode,
  isLinkAddress,
  type ListBlock,
  type TextNode,
} from '../../../src/plugins/disclosure/model';

import { reportLanguage } from '../language';

/** Chapters are headed by `h2`, so that the outermost heading of their text is an `h3`. */
const outermost = 3;
const innermost = 6;

/** The text of a chapter. A link that leads where none may lead is printed as its words. */
export function Text({ blocks }: { blocks: Blocks }): Child {
  const levels = [...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])))].sort();
  return (
    <div class="text" lang={reportLanguage}>
      {blocks.map((block) => (
        <OneBlock block={block} levels={levels} />
      ))}
    </div>
  );
}

function OneBlock({ block, levels }: { block: Block; levels: readonly number[] }): Child {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inline nodes={block.children} />
        </p>
      );
    case 'heading': {
      const Heading = headings[Math.min(outermost + levels.indexOf(block.level), innermost) - outermost] ?? 'h6';
      return (
        <Heading>
          <Inline nodes={block.children} />
        </Heading>
      );
    }
    case 'list':
      return <List list={block} />;
  }
}

const headings = ['h3', 'h4', 'h5', 'h6'] as const;

/** A nested list stands inside the item before it. */
function List({ list: { format, children } }: { list: ListBlock }): Child {
  const items: { nodes: readonly InlineNode[]; nested: ListBlock[] }[] = [];
  for (const child of children) {
    const before = items.at(-1);
    if (child.type === 'list-item') items.push({ nodes: child.children, nested: [] });
    else if (before) before.nested.push(child);
    else items.push({ nodes: [], nested: [child] });
  }
  const Tag = format === 'ordered' ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map(({ nodes, nested }) => (
        <li>
          <Inline nodes={nodes} />
          {nested.map((inner) => (
            <List list={inner} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

/** Words with their marks and links. */
export function Inline({ nodes }: { nodes: readonly InlineNode[] }): Child {
  return (
    <>
      {nodes.map((node) => {
        if (node.type === 'text') return <Words node={node} />;
        const words = node.children.map((child) => <Words node={child} />);
        return isLinkAddress(node.url) ? (
          <a href={node.url} rel="nofollow noopener">
            {words}
          </a>
        ) : (
          words
        );
      })}
    </>
  );
}

function Words({ node: { text, bold, italic } }: { node: TextNode }): Child {
  const marked = italic ? <em>{text}</em> : text;
  return bold ? <strong>{marked}</strong> : marked;
}
