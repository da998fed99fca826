"""Vietnamese as it is printed: letters, numbers, and the phrases of the word lists sought in a text."""
