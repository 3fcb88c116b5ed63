/**
 * WordPress's block editor, used as a person uses it: by typing.
 * @module
 */
import type { Page } from 'puppeteer-core';

/** Writes and publishes a post with one block, chosen from what the editor offers; answers with its address. */
export async function written(
  page: Page,
  { title, block }: { title: string; block: string },
): Promise<string> {
  const canvas = await page.waitForFrame((frame) => frame.name() === 'editor-canvas');
  await canvas.waitForSelector('.wp-block-post-title');
  // Its tour comes over everything, the first time that somebody writes.
  await page.locator('.components-modal__header button').click();
  await canvas.click('.wp-block-post-title');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`/${block}`);
  await page.locator(`.components-autocomplete__result ::-p-text(${block})`).click();
  await canvas.waitForSelector('[data-type^="tandem/"]');
  await page.locator('.editor-post-publish-panel__toggle:not([aria-disabled="true"])').click();
  // While it keeps a draft, the editor takes no click on it.
  const publish = '.editor-post-publish-panel .editor-post-publish-button';
  await page.locator(`${publish}:not([aria-disabled="true"])`).click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
  return (await link?.evaluate((one) => (one as HTMLAnchorElement).href)) ?? '';
}
