// The search of the book. Every word must stand somewhere in a page's entry, as it is written: so Chinese is found as
// well as English, and a wire name as well as its official label. `wxp routes` ranks alike.
'use strict';

(() => {
    const MOST = 60;
    const root = typeof path_to_root === 'string' ? path_to_root : '';
    const bar = document.querySelector('#mdbook-menu-bar .left-buttons, #menu-bar .left-buttons');
    const main = document.querySelector('#mdbook-content, #content');
    if (!bar || !main) {
        return;
    }

    const button = element('button', {
        type: 'button',
        class: 'icon-button',
        title: 'Search (s or /)',
        'aria-label': 'Search',
        'aria-expanded': 'false',
    });
    button.innerHTML = '<span class="fa-svg"><svg viewBox="0 0 512 512"><path d="M208 48a160 160 0 1 1 0 320 160 160 0 ' +
        '0 1 0-320zm208 160c0 48-16 92-43 128l127 126c9 10 9 25 0 34s-25 9-34 0L340 370A208 208 0 1 1 416 208z"/></svg></span>';
    bar.append(button);

    const box = element('div', { class: 'book-search', role: 'search' });
    const input = element('input', {
        type: 'search',
        placeholder: 'Search: 核身, out_trade_no, refund …',
        'aria-label': 'Search the reference',
        autocomplete: 'off',
        spellcheck: 'false',
    });
    const count = element('p', { 'aria-live': 'polite' });
    const list = element('ol', {});
    box.append(input, count, list);
    main.before(box);

    let entries = null;
    let here = -1;

    button.addEventListener('click', () => show(!box.classList.contains('open')));
    input.addEventListener('input', search);
    document.addEventListener('keydown', key);

    function show(open) {
        box.classList.toggle('open', open);
        button.setAttribute('aria-expanded', String(open));
        if (open) {
            load();
            window.scrollTo(0, 0);
            input.focus();
            input.select();
        } else {
            input.blur();
        }
    }

    // A script, because a page that was opened from a disk may load nothing else.
    function load() {
        if (entries || document.querySelector('script[data-book-index]')) {
            return;
        }
        const script = element('script', { src: root + 'search-index.js', 'data-book-index': '' });
        script.addEventListener('load', () => {
            entries = window.bookIndex.map(([address, title, below, words]) => ({
                address,
                title,
                below,
                words,
                low: [title, below, words].map((text) => text.toLowerCase()),
            }));
            search();
        });
        script.addEventListener('error', () => {
            count.textContent = 'The index of the search cannot be loaded.';
        });
        document.head.append(script);
    }

    function search() {
        const words = input.value.toLowerCase().split(/\s+/).filter((word) => word);
        list.replaceChildren();
        here = -1;
        if (!entries || !words.length) {
            count.textContent = '';
            return;
        }
        const found = [];
        for (const entry of entries) {
            const score = scored(entry.low, words);
            if (score) {
                found.push([score, entry]);
            }
        }
        // Stable: what scores alike stays in the order of the book.
        found.sort((a, b) => b[0] - a[0]);
        count.textContent = found.length === 1 ? '1 page' : `${found.length} pages` + (found.length > MOST ? `, the first ${MOST}` : '');
        for (const [, entry] of found.slice(0, MOST)) {
            const link = element('a', { href: root + entry.address });
            link.append(...marked(entry.title, words));
            const below = element('span', {});
            below.append(...marked(excerpt(entry, words), words));
            link.append(below);
            const item = element('li', {});
            item.append(link);
            list.append(item);
        }
    }

    function scored([title, below, all], words) {
        let sum = 0;
        for (const word of words) {
            const path = below.split(/[\s/]/);
            if (title === word || path.includes(word)) {
                sum += 8;
            } else if (title.includes(word)) {
                sum += 6;
            } else if (below.includes(word)) {
                sum += 4;
            } else if (all.includes(word)) {
                sum += 1;
            } else {
                return 0;
            }
        }
        return sum;
    }

    // Where it was found, if that is neither in the title nor below it.
    function excerpt(entry, words) {
        const [title, below, all] = entry.low;
        const hidden = words.find((word) => !title.includes(word) && !below.includes(word));
        if (!hidden) {
            return entry.below;
        }
        const at = all.indexOf(hidden);
        const from = Math.max(0, at - 24);
        return `${entry.below} — ${from ? '…' : ''}${entry.words.slice(from, at + hidden.length + 40)}…`;
    }

    function marked(text, words) {
        const low = text.toLowerCase();
        const parts = [];
        let at = 0;
        while (at < text.length) {
            let [next, length] = [text.length, 0];
            for (const word of words) {
                const found = low.indexOf(word, at);
                if (found >= 0 && (found < next || (found === next && word.length > length))) {
                    [next, length] = [found, word.length];
                }
            }
            parts.push(text.slice(at, next));
            if (length) {
                const mark = element('mark', {});
                mark.textContent = text.slice(next, next + length);
                parts.push(mark);
            }
            at = next + length;
        }
        return parts;
    }

    function key(event) {
        if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
            return;
        }
        const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
        if (!typing && (event.key === 's' || event.key === '/')) {
            event.preventDefault();
            // mdBook listens for these keys, too.
            event.stopImmediatePropagation();
            show(true);
        } else if (!box.classList.contains('open')) {
            return;
        } else if (event.key === 'Escape') {
            show(false);
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            step(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Enter' && document.activeElement === input) {
            const item = list.children[Math.max(here, 0)];
            if (item) {
                item.firstChild.click();
            }
        } else if (document.activeElement === input) {
            // Letters and left and right belong to the field, not to the pages.
            event.stopPropagation();
        }
    }

    function step(by) {
        const items = list.children;
        if (!items.length) {
            return;
        }
        items[here]?.classList.remove('here');
        here = (here + by + items.length) % items.length;
        items[here].classList.add('here');
        items[here].scrollIntoView({ block: 'nearest' });
    }

    function element(name, attributes) {
        const made = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) {
            made.setAttribute(key, value);
        }
        return made;
    }
})();
