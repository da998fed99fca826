"""From many articles to tables: read once, in one process or several, kept, and told apart from their copies."""
