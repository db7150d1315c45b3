import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** The title of the page also in the tab of the browser and in its history; react-admin writes it into the bar only. */
export function useDocumentTitle(): void {
  const house = useTranslate()('app.name');
  useEffect(() => {
    // Pages and react-admin put their titles into this element, each in its own way.
    const bar = document.getElementById('react-admin-title');
    if (!bar) return undefined;
    const tell = () => {
      const page = bar.textContent.trim();
      document.title = page === '' || page === house ? house : `${page} · ${house}`;
    };
    tell();
    const observer = new MutationObserver(tell);
    observer.observe(bar, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [house]);
}
