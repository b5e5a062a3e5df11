# decoy
