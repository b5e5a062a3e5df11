echo decoy
