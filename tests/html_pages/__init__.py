"""Web pages in the layouts of Vietnamese outlets, every word of them written for this project, each with its truth."""
