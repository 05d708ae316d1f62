"""Pages that are a row of tabs: what a tab is to its page, and the page itself."""
