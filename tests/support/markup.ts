/** The words of static markup, as a reader gets them. */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'" }

export const textOfMarkup = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|amp|quot|#x27);/g, (entity, name: string) => ENTITIES[name] ?? entity)
