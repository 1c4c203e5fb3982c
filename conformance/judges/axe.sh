# Pages in the browser: axe in all looks.

judge_axe() {
  in_browser axe 'pages: WCAG 2.2 AA and good practice (axe)'
}
