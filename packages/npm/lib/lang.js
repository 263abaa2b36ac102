'use strict';

/** The language of messages, chosen as `wxp` chooses it: by WXP_LANG, else by the system. */
function language(env = process.env) {
  const asked = env.WXP_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return (asked || Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** One message in both languages, so that neither is written without the other. */
const text = (en, zh) => (language() === 'zh' ? zh : en);

module.exports = { language, text };
