"""Awards and people studying: which counts an article tells, of whom, where, when and who pays."""
