"""One module or package a page; pages never import each other."""
