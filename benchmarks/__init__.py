"""How fast the reading is, and on how much: made corpora, peers, the physical floor. `make bench` runs it."""
