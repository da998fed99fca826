"""From files and the web to articles: pages found, decoded, cleaned of their furniture, and screened."""
