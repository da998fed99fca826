"""Trade and investment figures: whose they are, of which time, by which register."""
