# Pages in the browser: WCAG 1.4.4, 1.4.10 and 1.4.12, for which axe has no rules.

judge_reflow() {
  in_browser reflow 'pages: enlarged, narrow, spaced (browser)'
}
