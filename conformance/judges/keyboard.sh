# Pages in the browser: operated by keyboard alone.

judge_keyboard() {
  in_browser keyboard 'pages: by keyboard alone (browser)'
}
