"""Money, goods and works given: who gives what to whom, at which stage, and what each sum is for."""
