# Pages in the browser: what they do when nobody touches them.

judge_quiet() {
  in_browser quiet 'pages: ask for nothing, move nothing (browser)'
}
