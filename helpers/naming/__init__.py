"""Who and what a text names: people, offices, delegations, places, and the parties that give and receive."""
