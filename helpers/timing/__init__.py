"""When: printed dates, the words around them, and the years that they leave out."""
